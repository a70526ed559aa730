package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** What code promises of the functions that it is handed. */
class PromisesTest {
  private static final Program PROGRAM =
      Program.of(
          """
          interface Runs {
            void once(@Once Runnable task);
            void inside(@NonEscaping Runnable task);
            void beside(@Concurrent Runnable task);
            void anyhow(Runnable task);
          }
          abstract class Runner implements Runs {
            public void inside(Runnable task) {}
            public void anyhow(Runnable task) {}
          }
          """);

  private static boolean areMadeBy(String method) {
    return PROGRAM.types().promises().areMadeBy(PROGRAM.method("Runs", method));
  }

  private static boolean bind(String type, String method) {
    return PROGRAM.types().promises().bind(PROGRAM.method(type, method));
  }

  @Test
  void areMadeByAnyOfThreeAnnotations() {
    assertThat(areMadeBy("once")).isTrue();
    assertThat(areMadeBy("inside")).isTrue();
    assertThat(areMadeBy("beside")).isTrue();
    assertThat(areMadeBy("anyhow")).isFalse();
  }

  @Test
  void bindTheBodyThatMakesThemAndThoseThatOverrideIt() {
    assertThat(bind("Runs", "inside")).isTrue();
    assertThat(bind("Runner", "inside")).isTrue();
    assertThat(bind("Runner", "anyhow")).isFalse();
  }
}
