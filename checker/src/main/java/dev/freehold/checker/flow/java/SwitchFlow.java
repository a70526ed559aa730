package dev.freehold.checker.flow.java;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UseContext;
import dev.freehold.checker.flow.store.State;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Switch statements and expressions, in both styles. */
final class SwitchFlow {
  private final Pass pass;
  private final Point point;
  private final JumpTargets targets;
  private final ChoiceFlow choices;
  private final SwitchLabels labels;

  SwitchFlow(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
    this.targets = pass.nesting().targets();
    this.choices = new ChoiceFlow(pass);
    this.labels = new SwitchLabels(pass);
  }

  void statement(SwitchTree tree) {
    Operand selector = selector(tree, tree.getExpression());
    boolean exhaustive = TreeUtils.isEnhancedSwitchStatement(tree);
    List<Exit> outer = pass.nesting().exits().open();
    targets.enter(tree, false);
    pass.nesting()
        .scope(tree, () -> point.become(arms(tree.getCases(), selector, exhaustive, null)));
    targets.leave();
    pass.nesting().arrive(pass.nesting().exits().close(outer), Exit.Kind.BREAK, tree);
  }

  Operand expression(SwitchExpressionTree tree, UseContext context) {
    follow(new JumpTargets.Yield(tree, value -> choices.choose(tree, value, context), null));
    return choices.chosen(tree);
  }

  /** Follows a switch expression, each arm of which does with its value as it says. */
  void follow(JumpTargets.Yield expression) {
    SwitchExpressionTree tree = expression.tree();
    Operand selector = pass.evaluate(tree.getExpression(), UseContext.USE);
    List<Exit> outer = pass.nesting().exits().open();
    targets.enterExpression(expression);
    pass.nesting().scope(tree, () -> arms(tree.getCases(), selector, true, tree));
    targets.leaveExpression();
    point.leave();
    pass.nesting().arrive(pass.nesting().exits().close(outer), Exit.Kind.YIELD, tree);
  }

  void yielded(YieldTree tree) {
    give(tree.getValue(), tree);
  }

  private Operand selector(Tree statement, ExpressionTree selector) {
    return pass.nesting().fullExpression(statement, () -> pass.evaluate(selector, UseContext.USE));
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
    State untested = point.state();
    State fallThrough = State.unreachable();
    State after = State.unreachable();
    CaseTree fallback = null;
    for (CaseTree each : cases) {
      boolean isDefault = SwitchLabels.isDefault(each);
      fallback = isDefault ? each : fallback;
      point.become(untested.copy());
      untested = labels.passedBy(untested, each, selector);
      if (point.isReachable()) {
        untested.join(labels.enter(each, selector));
      }
      point.join(fallThrough);
      fallThrough = State.unreachable();
      arm(each, expression);
      if (each.getCaseKind() == CaseTree.CaseKind.RULE) {
        after.join(point.state());
      } else {
        fallThrough = point.state();
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
      pass.executeAll(statements == null ? List.of() : statements);
    } else if (arm.getBody() instanceof StatementTree body) {
      pass.execute(body);
    } else if (arm.getBody() instanceof ExpressionTree value && point.isReachable()) {
      if (expression == null) {
        pass.nesting().fullExpression(value, () -> pass.evaluate(value, UseContext.NAME));
      } else {
        give(value, value);
      }
    }
  }

  private void give(ExpressionTree value, Tree at) {
    JumpTargets.Yield whole = targets.ofYield();
    whole.give().accept(value);
    pass.nesting().leave(Exit.jump(Exit.Kind.YIELD, whole.tree(), at, point.state()));
  }
}
