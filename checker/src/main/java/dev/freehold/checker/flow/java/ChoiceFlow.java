package dev.freehold.checker.flow.java;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.ownership.Bindings;
import dev.freehold.checker.flow.ownership.Moves;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UseContext;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.State;
import dev.freehold.checker.flow.store.Value;
import java.util.function.Consumer;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Conditional expressions, and what they share with switch expressions: one branch gives the value.
 */
final class ChoiceFlow {
  private final Pass pass;
  private final Point point;
  private final ConditionFlow conditions;

  ChoiceFlow(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
    this.conditions = new ConditionFlow(pass);
  }

  Operand conditional(ConditionalExpressionTree tree, UseContext context) {
    follow(tree, branch -> choose(tree, branch, context));
    return chosen(tree);
  }

  /**
   * Follows a conditional expression.
   *
   * @param give what becomes of the value of a branch
   */
  void follow(ConditionalExpressionTree tree, Consumer<ExpressionTree> give) {
    ConditionFlow.Split split = conditions.split(tree.getCondition());
    point.become(split.whenTrue());
    give.accept(tree.getTrueExpression());
    State afterTrue = point.state();
    point.become(split.whenFalse());
    give.accept(tree.getFalseExpression());
    point.join(afterTrue);
  }

  /** One branch of a conditional or switch expression gives its value to the whole. */
  void choose(Tree whole, ExpressionTree branch, UseContext context) {
    if (!point.isReachable()) {
      return;
    }
    Operand operand = pass.evaluate(branch, context);
    Value value =
        context.takes() && operand.name() != null
            ? Moves.take(point, operand, Access.MOVE, branch)
            : Bindings.bound(point, null, operand, branch);
    if (value.isTracked()
        || value.maybeNull()
        || !TreeUtils.typeOf(whole).getKind().isPrimitive()) {
      // An ordinary object as well: the whole does not hold the value of the other branch then.
      pass.nesting().temporary(whole, value);
    }
  }

  /** What a conditional or switch expression gave, its branches joined. */
  Operand chosen(Tree whole) {
    Name name = new Name.Temporary(whole);
    Value value = point.state().get(name);
    return value == null || value.equals(Value.UNTRACKED)
        ? Operand.untracked(whole)
        : new Operand(whole, value, name);
  }
}
