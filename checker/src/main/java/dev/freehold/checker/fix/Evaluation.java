package dev.freehold.checker.fix;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows in what order expressions are evaluated. */
record Evaluation(Parents parents) {

  /**
   * Whether the expression is the first thing that happens in the statement, and happens once: then
   * it may as well stand before it.
   */
  boolean isFirst(Tree expression, StatementTree statement) {
    Tree inner = expression;
    for (Tree each = parents.of(expression); each != statement; each = parents.of(each)) {
      if (each == null || !beginsWith(each, inner)) {
        return false;
      }
      inner = each;
    }
    return isEvaluatedBy(statement, inner);
  }

  /** Whether the statement evaluates the expression whenever it is reached, and once. */
  boolean isAlways(Tree expression, StatementTree statement) {
    Tree inner = expression;
    for (Tree each = parents.of(expression); each != statement; each = parents.of(each)) {
      if (each == null || before(each, inner) == null) {
        return false;
      }
      inner = each;
    }
    return isEvaluatedBy(statement, inner);
  }

  private static boolean isEvaluatedBy(StatementTree statement, Tree inner) {
    if (statement instanceof VariableTree variable) {
      return variable.getInitializer() == inner;
    }
    if (statement instanceof IfTree choice) {
      return choice.getCondition() == inner;
    }
    if (statement instanceof EnhancedForLoopTree loop) {
      return loop.getExpression() == inner;
    }
    return statement instanceof ExpressionStatementTree
        || statement instanceof ReturnTree
        || statement instanceof ThrowTree
        || statement instanceof YieldTree
        || (statement instanceof SwitchTree choice && choice.getExpression() == inner);
  }

  private static boolean beginsWith(Tree whole, Tree part) {
    List<Tree> before = before(whole, part);
    return before != null && before.stream().allMatch(Evaluation::doesNothing);
  }

  /** What is evaluated before a part; null where the part may not be evaluated at all. */
  private static @Nullable List<Tree> before(Tree whole, Tree part) {
    if (whole instanceof MethodInvocationTree call) {
      return before(call.getMethodSelect(), call.getArguments(), part);
    }
    if (whole instanceof NewClassTree creation) {
      return before(creation.getIdentifier(), creation.getArguments(), part);
    }
    if (whole instanceof BinaryTree binary) {
      boolean shortcut =
          binary.getKind() == Tree.Kind.CONDITIONAL_AND
              || binary.getKind() == Tree.Kind.CONDITIONAL_OR;
      boolean right = binary.getRightOperand() == part;
      return !right ? List.of() : shortcut ? null : List.of(binary.getLeftOperand());
    }
    if (whole instanceof AssignmentTree assignment) {
      return List.of(assignment.getVariable());
    }
    if (whole instanceof CompoundAssignmentTree assignment) {
      return List.of(assignment.getVariable());
    }
    boolean only =
        whole instanceof MemberSelectTree
            || whole instanceof ParenthesizedTree
            || whole instanceof TypeCastTree
            || whole instanceof UnaryTree
            || whole instanceof InstanceOfTree
            || (whole instanceof ConditionalExpressionTree choice && choice.getCondition() == part)
            || (whole instanceof SwitchExpressionTree choice && choice.getExpression() == part);
    return only ? List.of() : null;
  }

  private static List<Tree> before(Tree first, List<? extends ExpressionTree> others, Tree part) {
    List<Tree> before = new ArrayList<>();
    if (first != part) {
      before.add(first);
      before.addAll(others.subList(0, Math.max(0, others.indexOf(part))));
    }
    return before;
  }

  /** Whether it makes no difference when it is evaluated. */
  private static boolean doesNothing(Tree tree) {
    return tree instanceof IdentifierTree
        || tree instanceof LiteralTree
        || tree instanceof ParameterizedTypeTree
        || (tree instanceof MemberSelectTree select && doesNothing(select.getExpression()));
  }
}
