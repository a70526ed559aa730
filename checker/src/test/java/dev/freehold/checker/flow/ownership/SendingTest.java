package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;

import com.sun.source.tree.ExpressionTree;
import dev.freehold.checker.flow.ownership.Capture.Mode;
import dev.freehold.checker.types.Program;
import org.checkerframework.javacutil.TreeUtils;
import org.junit.jupiter.api.Test;

/** What another thread may see. */
class SendingTest {
  private static final Program PROGRAM =
      Program.of(
          """
          @MustRelease("close") class Res { void close() {} }
          @Sync @MustRelease("close") class Safe { void close() {} }
          class Vars {
            Object m(Res res, Safe safe, String text, int[] array) {
              use(res); use(safe); use(text); use(array);
              return null;
            }
            void use(Object object) {}
          }
          """);

  private final Given given = given().in(PROGRAM.types()).owned("a");

  private static ExpressionTree use(String name) {
    return PROGRAM.snippet().all(ExpressionTree.class).stream()
        .filter(each -> PROGRAM.snippet().textOf(each).equals(name))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private boolean maySend(String name, boolean once, Mode mode) {
    Operand captured = new Operand(use(name), given.value("a"), null);
    return Sending.maySend(
        given.point(), captured, new Capture(true, true, once, true, false), mode);
  }

  @Test
  void isAValueThatIsTakenOver() {
    assertThat(maySend("res", false, Mode.MOVE)).isTrue();
  }

  @Test
  void isAValueThatIsSafeToShare() {
    assertThat(maySend("safe", false, Mode.LEND)).isTrue();
  }

  @Test
  void isAValueThatOneFunctionBorrowsAndIsCalledOnce() {
    assertThat(maySend("res", true, Mode.LEND)).isTrue();
    assertThat(given.told()).isEmpty();
  }

  @Test
  void isNoValueThatItMayBorrowMoreThanOnce() {
    assertThat(maySend("res", false, Mode.LEND)).isFalse();
    assertThat(given.told()).hasSize(1);
    assertThat(given.told().get(0)).startsWith("NotSent of res");
  }

  @Test
  void isAnOrdinaryObjectThatDoesNotChange() {
    Sending.check(given.point(), use("text"), "text", TreeUtils.typeOf(use("text")));
    assertThat(given.told()).isEmpty();
    Sending.check(given.point(), use("array"), "array", TreeUtils.typeOf(use("array")));
    assertThat(given.told().get(0)).startsWith("NotShared of array");
  }
}
