package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class SourceDigestTest {
  @Test
  void isThatOfTheFile() {
    assertThat(SourceDigest.of("class A {}\n"))
        .isEqualTo("f119fc42a923d52cbd5420b0c5841969bef8dea5e8b78ba392ffb58312380247");
  }
}
