package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.types.Ownership;

/** What a body hands back. */
final class ReturnFlow {
  private final Flow flow;

  ReturnFlow(Flow flow) {
    this.flow = flow;
  }

  void statement(ReturnTree tree) {
    ExpressionTree expression = tree.getExpression();
    if (expression != null) {
      flow.fullExpression(tree, () -> give(expression));
    }
    flow.leave(Exit.jump(Exit.Kind.RETURN, null, tree, flow.state));
  }

  /** The value of a body, after {@code return} or as the whole of a lambda. */
  Operand give(ExpressionTree expression) {
    Ownership result = flow.context.result().ownership();
    boolean owned = result == Ownership.OWN;
    Operand operand = flow.evaluate(expression, owned ? Demand.MOVE : Demand.NAME);
    if (!operand.value().isTracked()) {
      return operand;
    }
    if (result == null) {
      flow.names.checkUse(operand, Purpose.USE);
      if (!flow.leniency.covers(operand.value()) || flow.outgoing.isOfOthers(operand, expression)) {
        flow.assignments.escape(operand, flow.context.resultTarget());
      }
    } else if (owned) {
      flow.outgoing.result(operand, true, expression);
      flow.moves.take(operand, Access.MOVE, expression);
    } else {
      lend(operand, result, expression);
    }
    return operand;
  }

  private void lend(Operand operand, Ownership result, Tree at) {
    flow.names.checkResult(operand);
    if (flow.state.deathOf(flow.names.current(operand)) == null) {
      flow.outgoing.result(operand, false, at);
    }
    if (!flow.context.result().sameAsReceiver()) {
      flow.names.checkStrength(operand, result, false);
    }
  }
}
