package dev.freehold.checker.policy;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which habits of writing are asked for. */
class HabitsTest {
  @Test
  void noneIsByItself() {
    assertThat(Habits.of(Map.of()).any()).isFalse();
    assertThat(
            Habits.of(
                    Map.of(
                        "freehold.names",
                        "off",
                        "freehold.javadoc",
                        "off",
                        "freehold.nulls",
                        "off"))
                .any())
        .isFalse();
  }

  @Test
  void eachIsAskedForByItself() {
    assertThat(Habits.of(Map.of("freehold.names", "check")))
        .isEqualTo(new Habits(Naming.CHECK, false, false));
    assertThat(Habits.of(Map.of("freehold.names", "infer")))
        .isEqualTo(new Habits(Naming.INFER, false, false));
    assertThat(Habits.of(Map.of("freehold.javadoc", "check")))
        .isEqualTo(new Habits(Naming.OFF, true, false));
    assertThat(Habits.of(Map.of("freehold.nulls", "check")).any()).isTrue();
  }
}
