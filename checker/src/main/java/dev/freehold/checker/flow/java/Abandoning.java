package dev.freehold.checker.flow.java;

import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.ownership.Losses;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.store.Name;
import java.util.List;
import java.util.function.Supplier;

/**
 * What runs between a {@code return} and the end of the body may leave otherwise: by an exception,
 * a jump, another {@code return}. What was given to the first does not reach the caller then.
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
    List<Name.Returned> given = exit.state().returned();
    if (exit.kind() != Exit.Kind.RETURN || given.isEmpty()) {
      return step.get();
    }
    List<Exit> outer = pass.nesting().exits().open();
    List<FlowEvent> seen = step.get();
    for (Exit other : pass.nesting().exits().close(outer)) {
      point.in(other.state(), () -> abandon(given, other, tells));
      pass.nesting().exits().add(other);
    }
    return seen;
  }

  private void abandon(List<Name.Returned> given, Exit other, boolean tells) {
    if (!tells) {
      // Its names keep what others may release: they may, and need not.
      given.forEach(point.state()::remove);
      return;
    }
    List<FlowEvent> before = point.events().open();
    given.forEach(each -> Losses.abandon(point, each, other.loss(), other.at()));
    List<FlowEvent> lost = point.events().close(before);
    if (other.counted()) {
      point.events().addAll(lost);
    }
  }
}
