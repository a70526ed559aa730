package dev.freehold.checker.output;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void marksWhatIsCode() {
    assertThat(Prose.of("insert `a;` and `b;`").markup())
        .isEqualTo("%s<samp>%s</samp>%s<samp>%s</samp>%s");
  }

  @Test
  void leavesAlonePlainTextAndOddBackticks() {
    assertThat(Prose.of("release it").markup()).isEqualTo("%s");
    assertThat(Prose.of("a ` b").markup()).isEqualTo("%s");
  }
}
