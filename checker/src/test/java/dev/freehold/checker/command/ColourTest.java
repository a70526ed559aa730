package dev.freehold.checker.command;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** When text is coloured. */
class ColourTest {
  private static final Map<String, String> REFUSED = Map.of("NO_COLOR", "1");

  @Test
  void isThatOfATerminal() {
    assertThat(Colour.of(null, Map.of(), true)).isEqualTo(Colour.ON);
    assertThat(Colour.of("auto", Map.of(), false)).isEqualTo(Colour.OFF);
  }

  @Test
  void isNoneWhereTheEnvironmentRefusesIt() {
    assertThat(Colour.of(null, REFUSED, true)).isEqualTo(Colour.OFF);
    assertThat(Colour.of(null, Map.of("NO_COLOR", ""), true)).isEqualTo(Colour.ON);
    assertThat(Colour.of(null, Map.of("TERM", "dumb"), true)).isEqualTo(Colour.OFF);
  }

  @Test
  void isWhatTheUserSays() {
    assertThat(Colour.of("always", REFUSED, false)).isEqualTo(Colour.ON);
    assertThat(Colour.of("never", Map.of(), true)).isEqualTo(Colour.OFF);
    assertThat(Colour.of("often", Map.of(), true)).isNull();
  }
}
