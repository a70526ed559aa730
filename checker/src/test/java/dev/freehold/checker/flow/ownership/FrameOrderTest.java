package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;

import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.types.Program;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;

/** Frames of a stack: only the last one that was opened is used, and it is closed first. */
class FrameOrderTest {
  private static final Program PROGRAM = Program.of("class A { void other() {} }");

  private final Given given = given().in(PROGRAM.types()).owned("stack", "lower", "upper");

  private Token token(String name) {
    return given.value(name).bindings().get(0).token();
  }

  private void pushed(String frame) {
    given.point().state().facts().push(token(frame), Set.of(token("stack")));
  }

  @Test
  void aFrameBelowAnOpenOneIsNotUsed() {
    pushed("lower");
    pushed("upper");
    FrameOrder.used(given.point(), given.use("lower", 30));
    assertThat(given.told()).containsExactly("use of lower in 30: below make(upper)");
  }

  @Test
  void theLastFrameIs() {
    pushed("lower");
    pushed("upper");
    FrameOrder.used(given.point(), given.use("upper", 30));
    assertThat(given.told()).isEmpty();
  }

  @Test
  void aFrameIsUsedAgainOnceThoseAboveItAreClosed() {
    pushed("lower");
    pushed("upper");
    given.ended("upper", Access.RELEASE, 20);
    FrameOrder.used(given.point(), given.use("lower", 30));
    assertThat(given.told()).isEmpty();
  }

  @Test
  void whatIsNoFrameIsUsedAsItLikes() {
    pushed("upper");
    FrameOrder.used(given.point(), given.use("stack", 30));
    assertThat(given.told()).isEmpty();
  }

  @Test
  void aPushOpensAFrameOnTheStackItIsCalledOn() {
    TypeElement stack = PROGRAM.types().elements().getTypeElement("dev.freehold.pool.FrameStack");
    Call push =
        given.call(
            ElementFilter.methodsIn(stack.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals("push"))
                .findFirst()
                .orElseThrow(),
            given.use("stack", 29));
    FrameOrder.made(given.point(), token("lower"), push, List.of(given.value("stack")));
    FrameOrder.made(given.point(), token("upper"), push, List.of(given.value("stack")));
    FrameOrder.used(given.point(), given.use("lower", 30));
    assertThat(given.told()).containsExactly("use of lower in 30: below make(upper)");
  }

  @Test
  void noOtherCallOpensAFrame() {
    Call call = given.call(PROGRAM.method("A", "other"), null);
    FrameOrder.made(given.point(), token("lower"), call, List.of(given.value("stack")));
    pushed("upper");
    FrameOrder.used(given.point(), given.use("lower", 30));
    assertThat(given.told()).isEmpty();
  }
}
