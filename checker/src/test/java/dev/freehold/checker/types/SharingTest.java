package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertWithMessage;

import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What several threads may see at once. */
class SharingTest {
  private static final Program PROGRAM =
      Program.of(
          """
          class Vars {
            int number; String text; Thread.State state; Object lock; Pair pair; Marked marked;
            Derived derived; Shared shared; java.util.concurrent.atomic.AtomicLong counter;
            java.util.Optional<String> some; Self self;
            int[] array; java.util.List<String> list; Mutable mutable; Inherits inherits;
            java.util.Optional<Mutable> someMutable; Res res; Runnable function;
          }
          record Pair(int x, String name) {}
          @Sync class Marked { int x; }
          class Derived extends Marked { int y; }
          class Shared { final int x = 1; private final Pair pair = null; }
          class Self { final Self next = null; }
          class Mutable { int x; }
          class Inherits extends Mutable { final int y = 1; }
          @MustRelease("close") class Res { void close() {} }
          """);

  private static boolean isShareable(String variable) {
    VariableElement field =
        ElementFilter.fieldsIn(PROGRAM.type("Vars").getEnclosedElements()).stream()
            .filter(each -> each.getSimpleName().contentEquals(variable))
            .findFirst()
            .orElseThrow();
    return PROGRAM.types().sharing().isShareable(field.asType());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "number", "text", "state", "lock", "pair", "marked", "derived", "shared", "counter", "some",
        "self"
      })
  void whatDoesNotChangeAndWhatIsMarkedMay(String variable) {
    assertWithMessage(variable).that(isShareable(variable)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"array", "list", "mutable", "inherits", "someMutable", "res", "function"})
  void whatChangesOrMayChangeMustNot(String variable) {
    assertWithMessage(variable).that(isShareable(variable)).isFalse();
  }

  @Test
  void whatIsMarkedInCodeBindsTheClassAndThoseThatInheritIt() {
    assertWithMessage("Derived")
        .that(PROGRAM.types().sharing().saysSync(PROGRAM.type("Derived")))
        .isTrue();
    assertWithMessage("Pair")
        .that(PROGRAM.types().sharing().saysSync(PROGRAM.type("Pair")))
        .isFalse();
  }
}
