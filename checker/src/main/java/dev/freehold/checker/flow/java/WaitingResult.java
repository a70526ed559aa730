package dev.freehold.checker.flow.java;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.TypeCastTree;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.ownership.Escapes;
import dev.freehold.checker.flow.ownership.Losses;
import dev.freehold.checker.flow.ownership.Moves;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UseContext;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import java.util.function.UnaryOperator;

/**
 * What a {@code return} gives while blocks around it have still to run, which may read it by its
 * names. {@code return c ? a : b;} is {@code if (c) return a; else return b;}: each branch gives
 * its value itself, and not to the whole first, which would take it away from its names.
 */
final class WaitingResult {
  private final Pass pass;
  private final Point point;
  private final ReturnTree statement;

  WaitingResult(Pass pass, ReturnTree statement) {
    this.pass = pass;
    this.point = pass.point();
    this.statement = statement;
  }

  void give() {
    give(statement.getExpression(), UnaryOperator.identity());
  }

  /**
   * Gives one value.
   *
   * @param cast the casts around it
   */
  private void give(ExpressionTree tree, UnaryOperator<Operand> cast) {
    if (!point.isReachable()) {
      return;
    }
    if (tree instanceof ParenthesizedTree inner) {
      give(inner.getExpression(), cast);
    } else if (tree instanceof TypeCastTree inner) {
      CastFlow casts = new CastFlow(pass);
      give(inner.getExpression(), value -> cast.apply(casts.cast(inner, value)));
    } else if (tree instanceof ConditionalExpressionTree choice) {
      new ChoiceFlow(pass).follow(choice, branch -> give(branch, cast));
    } else if (tree instanceof SwitchExpressionTree choice) {
      JumpTargets.Yield arms = new JumpTargets.Yield(choice, value -> give(value, cast), statement);
      new SwitchFlow(pass).follow(arms);
    } else {
      later(cast.apply(pass.evaluate(tree, UseContext.MOVE)), tree);
    }
  }

  private void later(Operand operand, ExpressionTree at) {
    Name.Returned given = new Name.Returned(statement);
    Value before = point.state().get(given);
    if (before != null && before.any(Binding::owns)) {
      // A finally block within the switch yields something else.
      Losses.abandon(point, given, Loss.JUMP, at);
      point.state().remove(given);
    }
    if (operand.value().isTracked()) {
      Escapes.result(point, operand, true, at);
      Moves.giveLater(point, operand, statement);
    }
  }
}
