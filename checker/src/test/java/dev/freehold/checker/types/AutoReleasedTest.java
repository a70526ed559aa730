package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What options say of automatic release. */
class AutoReleasedTest {
  @Test
  void isAskedForByName() {
    assertThat(AutoReleased.of(Map.of("freehold.release", "auto")).everywhere()).isTrue();
    assertThat(AutoReleased.of(Map.of("freehold.release", "manual")).everywhere()).isFalse();
    assertThat(AutoReleased.of(Map.of()).everywhere()).isFalse();
  }

  @Test
  void someOptionsLeaveErrorsOut() {
    assertThat(AutoReleased.of(Map.of("freehold.note", "off")).strict()).isTrue();
    assertThat(AutoReleased.of(Map.of("freehold.off", "own.leak")).strict()).isFalse();
    assertThat(AutoReleased.of(Map.of("freehold.baseline", "a")).strict()).isFalse();
    assertThat(AutoReleased.of(Map.of("suppressWarnings", "own.leak")).strict()).isFalse();
  }
}
