package dev.freehold.checker.output;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {
  @TempDir private Path folder;

  @Test
  void makesTheFolderAndEmptiesTheFileAtOnce() throws IOException {
    Path file = folder.resolve("out/freehold.sarif");

    ReportFiles files = ReportFiles.begin(Map.of("freehold.sarif", file.toString()));

    assertThat(Files.readString(file)).isEmpty();
    files.write(Sample.NOTHING);
    assertThat(Files.readString(file)).contains("\"results\": []");
  }

  @Test
  void refusesWhatCannotBeWritten() {
    Map<String, String> options = Map.of("freehold.html", folder.toString());

    assertThat(assertThrows(IllegalArgumentException.class, () -> ReportFiles.begin(options)))
        .hasMessageThat()
        .isEqualTo("-Afreehold.html names a file that cannot be written: " + folder);
  }

  @Test
  void refusesAnOptionWithoutAFile() {
    Map<String, String> options = Collections.singletonMap("freehold.json", null);

    assertThat(assertThrows(IllegalArgumentException.class, () -> ReportFiles.begin(options)))
        .hasMessageThat()
        .isEqualTo("-Afreehold.json names no file");
  }
}
