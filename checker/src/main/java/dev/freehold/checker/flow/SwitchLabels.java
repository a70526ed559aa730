package dev.freehold.checker.flow;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import org.checkerframework.javacutil.TreeUtilsAfterJava17.CaseUtils;

/** What stands before the arrow or colon of an arm: constants, patterns, a guard. */
final class SwitchLabels {
  private SwitchLabels() {}

  static boolean isDefault(CaseTree arm) {
    return CaseUtils.isDefaultCaseTree(arm);
  }

  /**
   * Enters an arm: binds its patterns and evaluates its guard.
   *
   * @return the state in which the guard does not hold, from which later arms are tried
   */
  static State enter(Flow flow, CaseTree arm, Operand selector) {
    for (Tree label : CaseUtils.getLabels(arm)) {
      flow.conditions.patterns().bind(label, selector);
    }
    ExpressionTree guard = CaseUtils.getGuard(arm);
    if (guard == null) {
      return State.unreachable();
    }
    ConditionFlow.Split split = flow.conditions.fullSplit(guard);
    flow.state = split.whenTrue();
    return split.whenFalse();
  }
}
