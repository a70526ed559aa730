package dev.freehold.checker.flow.java;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import dev.freehold.checker.flow.store.State;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Switch statements and expressions, in both styles. */
final class SwitchFlow {
  private record Expression(SwitchExpressionTree tree, Demand demand) {}

  private final Flow flow;
  private final JumpTargets targets;
  private final Deque<Expression> open = new ArrayDeque<>();

  SwitchFlow(Flow flow, JumpTargets targets) {
    this.flow = flow;
    this.targets = targets;
  }

  void statement(SwitchTree tree) {
    Operand selector = selector(tree, tree.getExpression());
    boolean exhaustive = TreeUtils.isEnhancedSwitchStatement(tree);
    List<Exit> outer = flow.exits.open();
    targets.enter(tree, false);
    flow.scope(tree, () -> flow.state = arms(tree.getCases(), selector, exhaustive, null));
    targets.leave();
    flow.arrive(flow.exits.close(outer), Exit.Kind.BREAK, tree);
  }

  Operand expression(SwitchExpressionTree tree, Demand demand) {
    Operand selector = flow.evaluate(tree.getExpression(), Demand.USE);
    List<Exit> outer = flow.exits.open();
    open.push(new Expression(tree, demand));
    flow.scope(tree, () -> arms(tree.getCases(), selector, true, tree));
    open.pop();
    flow.state = State.unreachable();
    flow.arrive(flow.exits.close(outer), Exit.Kind.YIELD, tree);
    return flow.expressions.chosen(tree);
  }

  void yielded(YieldTree tree) {
    give(tree.getValue(), tree);
  }

  private Operand selector(Tree statement, ExpressionTree selector) {
    return flow.fullExpression(statement, () -> flow.evaluate(selector, Demand.USE));
  }

  /**
   * Follows the arms; gives back the state after a switch statement.
   *
   * @param expression the switch expression; null for a statement
   */
  private State arms(
      List<? extends CaseTree> cases,
      Operand selector,
      boolean exhaustive,
      @Nullable SwitchExpressionTree expression) {
    State untested = flow.state;
    State fallThrough = State.unreachable();
    State after = State.unreachable();
    CaseTree fallback = null;
    for (CaseTree each : cases) {
      boolean isDefault = SwitchLabels.isDefault(each);
      fallback = isDefault ? each : fallback;
      flow.state = untested.copy();
      untested.join(SwitchLabels.enter(flow, each, selector));
      flow.state.join(fallThrough);
      fallThrough = State.unreachable();
      arm(each, expression);
      if (each.getCaseKind() == CaseTree.CaseKind.RULE) {
        after.join(flow.state);
      } else {
        fallThrough = flow.state;
      }
    }
    after.join(fallThrough);
    if (fallback == null && !exhaustive) {
      after.join(untested);
    }
    return after;
  }

  private void arm(CaseTree arm, @Nullable SwitchExpressionTree expression) {
    if (arm.getCaseKind() == CaseTree.CaseKind.STATEMENT) {
      List<? extends StatementTree> statements = arm.getStatements();
      flow.statements.executeAll(statements == null ? List.of() : statements);
    } else if (arm.getBody() instanceof StatementTree body) {
      flow.execute(body);
    } else if (arm.getBody() instanceof ExpressionTree value && flow.state.isReachable()) {
      if (expression == null) {
        flow.fullExpression(value, () -> flow.evaluate(value, Demand.NAME));
      } else {
        give(value, value);
      }
    }
  }

  private void give(ExpressionTree value, Tree at) {
    Expression whole = open.getFirst();
    flow.expressions.choose(whole.tree(), value, whole.demand());
    flow.leave(Exit.jump(Exit.Kind.YIELD, whole.tree(), at, flow.state));
  }
}
