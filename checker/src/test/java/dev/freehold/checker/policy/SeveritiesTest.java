package dev.freehold.checker.policy;

import static com.google.common.truth.Truth.assertThat;

import dev.freehold.checker.violation.Severity;
import dev.freehold.internal.rule.RuleKey;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How much rules weigh. */
class SeveritiesTest {
  private static final Optional<Severity> ERROR = Optional.of(Severity.ERROR);
  private static final Optional<Severity> WARNING = Optional.of(Severity.WARNING);
  private static final Optional<Severity> OFF = Optional.empty();

  private static Severities of(Map<String, String> options) {
    return Severities.of(options);
  }

  @Test
  void rulesAreErrorsUnlessTheyAreWarningsThemselves() {
    Severities standard = of(Map.of());
    assertThat(standard.of(RuleKey.OWN_LEAK)).isEqualTo(ERROR);
    assertThat(standard.of(RuleKey.HANDLE_UNQUALIFIED)).isEqualTo(WARNING);
  }

  @Test
  void allAreWarningsWhereUsersSaySo() {
    assertThat(of(Map.of("freehold.severity", "warning")).of(RuleKey.OWN_LEAK)).isEqualTo(WARNING);
    assertThat(of(Map.of("warns", "")).of(RuleKey.OWN_LEAK)).isEqualTo(WARNING);
  }

  @Test
  void ourOptionHoldsRatherThanTheFrameworks() {
    assertThat(of(Map.of("warns", "", "freehold.severity", "error")).of(RuleKey.OWN_LEAK))
        .isEqualTo(ERROR);
  }

  @Test
  void aKeyIsThatKeyOnly() {
    Severities leaks = of(Map.of("freehold.off", "own.leak"));
    assertThat(leaks.of(RuleKey.OWN_LEAK)).isEqualTo(OFF);
    assertThat(leaks.of(RuleKey.OWN_LEAK_MAYBE)).isEqualTo(ERROR);
  }

  @Test
  void aPatternIsAllThatBeginSo() {
    Severities leaks = of(Map.of("freehold.warn", "own.leak*"));
    assertThat(leaks.of(RuleKey.OWN_LEAK)).isEqualTo(WARNING);
    assertThat(leaks.of(RuleKey.OWN_LEAK_MAYBE)).isEqualTo(WARNING);
    assertThat(leaks.of(RuleKey.OWN_UNINIT)).isEqualTo(ERROR);
  }

  @Test
  void whatSaysMostHolds() {
    Severities some =
        of(
            Map.of(
                "freehold.off", "*",
                "freehold.warn", "own.leak*",
                "freehold.error", "own.leak,handle.*"));
    assertThat(some.of(RuleKey.FIELD_STATIC)).isEqualTo(OFF);
    assertThat(some.of(RuleKey.OWN_LEAK_MAYBE)).isEqualTo(WARNING);
    assertThat(some.of(RuleKey.OWN_LEAK)).isEqualTo(ERROR);
    assertThat(some.of(RuleKey.HANDLE_UNQUALIFIED)).isEqualTo(ERROR);
  }

  @Test
  void ofTwoThatSayAsMuchTheStricterHolds() {
    Severities some = of(Map.of("freehold.off", "own.*", "freehold.warn", "*leak"));
    assertThat(some.of(RuleKey.OWN_LEAK)).isEqualTo(WARNING);
  }
}
