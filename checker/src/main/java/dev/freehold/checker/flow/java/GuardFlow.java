package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.ownership.Borrows;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.store.Death;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.State;
import dev.freehold.checker.flow.store.Value;

/** Guards of a switch: while one is evaluated, nobody changes what the switch looks at. */
final class GuardFlow {
  private GuardFlow() {}

  static ConditionFlow.Split split(
      ConditionFlow conditions, Point point, ExpressionTree guard, Operand selector) {
    Name watch = new Name.Lent(guard);
    if (selector.value().isTracked()) {
      point.state().put(watch, Borrows.watch(point, selector, guard));
    }
    ConditionFlow.Split split = conditions.fullSplit(guard);
    check(point, split.whenTrue(), watch, selector);
    check(point, split.whenFalse(), watch, selector);
    return split;
  }

  private static void check(Point point, State end, Name watch, Operand selector) {
    Value watched = end.remove(watch);
    Death death = watched == null ? null : end.deathOf(watched);
    if (death != null) {
      point.report(
          new FlowEvent.GuardChanged(death.ending().at(), selector.text(), selector.tree()));
    }
  }
}
