package dev.freehold.checker.flow.java;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.store.State;
import java.util.List;
import org.checkerframework.javacutil.TreeUtilsAfterJava17.CaseUtils;

/** What stands before the arrow or colon of an arm: constants, patterns, a guard. */
final class SwitchLabels {
  private final Point point;
  private final ConditionFlow conditions;

  SwitchLabels(Pass pass) {
    this.point = pass.point();
    this.conditions = new ConditionFlow(pass);
  }

  static boolean isDefault(CaseTree arm) {
    return CaseUtils.isDefaultCaseTree(arm);
  }

  /**
   * Enters an arm: binds its patterns and evaluates its guard.
   *
   * @return the state in which the guard does not hold, from which later arms are tried
   */
  State enter(CaseTree arm, Operand selector) {
    refine(arm, selector);
    for (Tree label : CaseUtils.getLabels(arm)) {
      conditions.patterns().bind(label, selector);
    }
    ExpressionTree guard = CaseUtils.getGuard(arm);
    if (guard == null) {
      return State.unreachable();
    }
    ConditionFlow.Split split = GuardFlow.split(conditions, point, guard, selector);
    point.become(split.whenTrue());
    return split.whenFalse();
  }

  /** In {@code case null} the selector is null, and in arms that do not name null it is not. */
  private void refine(CaseTree arm, Operand selector) {
    List<? extends Tree> labels = CaseUtils.getLabels(arm);
    boolean namesNull = labels.stream().anyMatch(label -> label.toString().equals("null"));
    if (selector.name() == null) {
      return;
    }
    if (!namesNull) {
      point.state().becomeNonNull(selector.name());
    } else if (labels.size() == 1 && !isDefault(arm)) {
      point.state().becomeNull(selector.name());
    }
  }
}
