package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Death;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.State;
import dev.freehold.checker.flow.store.Value;

/** Guards of a switch: while one is evaluated, nobody changes what the switch looks at. */
final class GuardFlow {
  private GuardFlow() {}

  static ConditionFlow.Split split(Flow flow, ExpressionTree guard, Operand selector) {
    Name watch = new Name.Lent(guard);
    if (selector.value().isTracked()) {
      flow.state.put(watch, flow.lending.watch(selector, guard));
    }
    ConditionFlow.Split split = flow.conditions.fullSplit(guard);
    check(flow, split.whenTrue(), watch, selector);
    check(flow, split.whenFalse(), watch, selector);
    return split;
  }

  private static void check(Flow flow, State end, Name watch, Operand selector) {
    Value watched = end.remove(watch);
    Death death = watched == null ? null : end.deathOf(watched);
    if (death != null) {
      flow.events.add(
          new FlowEvent.GuardChanged(death.ending().at(), selector.text(), selector.tree()));
    }
  }
}
