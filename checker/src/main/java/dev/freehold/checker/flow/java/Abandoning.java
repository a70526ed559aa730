package dev.freehold.checker.flow.java;

import com.sun.source.tree.ReturnTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.ownership.Losses;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.store.Name;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What runs between a {@code return} and the end of the body may leave otherwise: by an exception,
 * a jump, another {@code return}. What was given to the first does not reach the caller then, nor
 * what a {@code yield} gave its switch.
 */
final class Abandoning {
  private final Pass pass;
  private final Point point;

  Abandoning(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
  }

  /**
   * Follows what runs on the way out.
   *
   * @param exit by which control came there, in whose state the point is
   * @param tells whether it is told what is lost
   * @return what was seen there
   */
  List<FlowEvent> after(Exit exit, boolean tells, Supplier<List<FlowEvent>> step) {
    List<Name.Returned> given = given(exit);
    if (!given.isEmpty()) {
      return after(
          other -> {
            if (!yieldsInstead(exit, other)) {
              abandon(given, other, tells);
            }
          },
          step);
    }
    if (exit.kind() == Exit.Kind.YIELD && exit.target() != null) {
      Name.Temporary yielded = new Name.Temporary(exit.target());
      return after(other -> abandonYield(exit, yielded, other, tells), step);
    }
    return step.get();
  }

  /** What a {@code return} has, also by a {@code yield} of the switch that it hands back. */
  private List<Name.Returned> given(Exit exit) {
    if (exit.kind() == Exit.Kind.YIELD) {
      ReturnTree returned = pass.nesting().targets().ofYield().returned();
      return returned == null ? List.of() : List.of(new Name.Returned(returned));
    }
    return exit.kind() == Exit.Kind.RETURN ? exit.state().returned() : List.of();
  }

  /** Then the switch has another value, and {@link WaitingResult} has seen to the one before. */
  private static boolean yieldsInstead(Exit exit, Exit other) {
    return other.kind() == Exit.Kind.YIELD && other.target() == exit.target();
  }

  private List<FlowEvent> after(Consumer<Exit> abandoned, Supplier<List<FlowEvent>> step) {
    List<Exit> outer = pass.nesting().exits().open();
    List<FlowEvent> seen = step.get();
    for (Exit other : pass.nesting().exits().close(outer)) {
      point.in(other.state(), () -> abandoned.accept(other));
      pass.nesting().exits().add(other);
    }
    return seen;
  }

  private void abandon(List<Name.Returned> given, Exit other, boolean tells) {
    if (tells) {
      tell(other, () -> given.forEach(e -> Losses.abandon(point, e, other.loss(), other.at())));
    } else {
      // Its names keep what others may release: they may, and need not.
      given.forEach(point.state()::remove);
    }
  }

  private void abandonYield(Exit exit, Name.Temporary yielded, Exit other, boolean tells) {
    if (tells) {
      tell(
          other, () -> Losses.abandonYield(point, yielded, exit.at(), other.isThrow(), other.at()));
    } else {
      point.state().remove(yielded);
    }
  }

  /** What is lost on a way out that does not count is lost without a word. */
  private void tell(Exit other, Runnable losses) {
    List<FlowEvent> before = point.events().open();
    losses.run();
    List<FlowEvent> lost = point.events().close(before);
    if (other.counted()) {
      point.events().addAll(lost);
    }
  }
}
