package dev.freehold.checker.flow.java;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.store.State;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;
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
    test(arm, selector);
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

  /** The state in which later arms are tried, where an arm has no guard. */
  State passedBy(State untested, CaseTree arm, Operand selector) {
    State left = untested;
    for (Tree label : CaseUtils.getLabels(arm)) {
      TypeMirror tested = TypeTests.typeOf(label);
      if (selector.name() != null && tested != null && conditions.tests().isTotal(label)) {
        left = conditions.tests().whereFails(left, selector.name(), tested);
      }
    }
    return left;
  }

  /** An arm of patterns alone is entered with what one of them may match. */
  private void test(CaseTree arm, Operand selector) {
    List<TypeMirror> tested = new ArrayList<>();
    for (Tree label : CaseUtils.getLabels(arm)) {
      TypeMirror type = TypeTests.typeOf(label);
      if (type == null) {
        return;
      }
      tested.add(type);
    }
    if (!tested.isEmpty() && !isDefault(arm)) {
      conditions.tests().holds(selector.name(), tested);
    }
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
