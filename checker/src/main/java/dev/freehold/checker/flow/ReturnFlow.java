package dev.freehold.checker.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.types.Ownership;
import java.util.Set;

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
    Operand operand = flow.evaluate(expression, owned ? Demand.MOVE : Demand.USE);
    if (!operand.value().isTracked()) {
      return operand;
    }
    if (result == null) {
      flow.assignments.escape(operand, "an untracked result");
    } else if (owned) {
      flow.moves.take(operand, Access.MOVE, expression);
    } else {
      checkBorrow(operand, result, expression);
    }
    return operand;
  }

  /** A borrowed result must be a part of something that outlives the method. */
  private void checkBorrow(Operand operand, Ownership result, Tree at) {
    for (Binding binding : flow.names.current(operand).live()) {
      for (Token root : flow.state.rootsOf(binding)) {
        if (flow.state.isOwned(root, null)) {
          flow.events.add(new FlowEvent.ReturnedBorrow(at, operand.text(), root.site()));
          flow.state.forget(Set.of(root));
          return;
        }
      }
    }
    if (!flow.context.result().sameAsReceiver()) {
      flow.names.checkStrength(operand, result, false);
    }
  }
}
