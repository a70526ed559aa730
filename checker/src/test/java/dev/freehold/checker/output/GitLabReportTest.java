package dev.freehold.checker.output;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class GitLabReportTest {
  @Test
  void writesWhatGitLabRequires() throws IOException {
    String report = Sample.written(new GitLabReport(Sample.URIS), Sample.result());

    assertThat(report).contains("\"check_name\": \"own.leak\"");
    assertThat(report).contains("\"severity\": \"major\"");
    assertThat(report).contains("\"path\": \"src/shop/My Orders.java\"");
    assertThat(report).contains("\"begin\": 7");
    assertThat(report).containsMatch("\"fingerprint\": \"[0-9a-f]{16}:1\"");
  }

  @Test
  void writesAnEmptyListWhereThereIsNothing() throws IOException {
    assertThat(Sample.written(new GitLabReport(Sample.URIS), Sample.NOTHING)).isEqualTo("[]\n");
  }
}
