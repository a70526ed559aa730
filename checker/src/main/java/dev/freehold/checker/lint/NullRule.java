package dev.freehold.checker.lint;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import dev.freehold.checker.fix.ForgetTransferred;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * A variable whose value a statement has handed over is set to null by the next one. A variable
 * that cannot be, as it is final or a function reads it, is left out; so is a call in a condition
 * or a {@code return}, behind which there is no next statement.
 */
record NullRule() {

  /**
   * Of one argument.
   *
   * @param argument the variable, as it is handed over
   * @param path to it
   */
  List<Diagnostic> check(ExpressionTree argument, TreePath path) {
    Element variable = TreeUtils.elementFromTree(argument);
    TreePath statement = statementAround(path);
    if (variable == null
        || statement == null
        || !canBeSet(variable)
        || isGivenAnother((StatementTree) statement.getLeaf(), variable)
        || isGivenNext(statement, variable)
        || CapturedVariable.read(variable, path)) {
      return List.of();
    }
    String name = argument.toString();
    return List.of(
        new Diagnostic(
            RuleKey.TRANSFER_NOT_NULL,
            Position.of(argument),
            "`" + name + "` is handed over, and not set to null",
            List.of(),
            Help.of("write `" + name + " = null;` behind the statement")
                .or(new ForgetTransferred((StatementTree) statement.getLeaf(), name)),
            List.of(RuleKey.TRANSFER_NOT_NULL, argument)));
  }

  private static boolean canBeSet(Element variable) {
    return !variable.getModifiers().contains(Modifier.FINAL)
        && variable.getKind() != ElementKind.RESOURCE_VARIABLE;
  }

  /** The statement that hands it over, if another can stand behind it. */
  private static @Nullable TreePath statementAround(TreePath path) {
    for (TreePath each = path; each != null; each = each.getParentPath()) {
      Tree leaf = each.getLeaf();
      if (leaf instanceof LambdaExpressionTree || leaf instanceof ClassTree) {
        return null;
      }
      if (leaf instanceof StatementTree) {
        boolean goesOn = leaf instanceof ExpressionStatementTree || leaf instanceof VariableTree;
        return goesOn && isPlaced(each.getParentPath().getLeaf(), leaf) ? each : null;
      }
    }
    return null;
  }

  private static boolean isPlaced(Tree parent, Tree statement) {
    return parent instanceof BlockTree
        || parent instanceof IfTree
        || (parent instanceof CaseTree each && each.getCaseKind() == CaseTree.CaseKind.STATEMENT)
        || (parent instanceof WhileLoopTree loop && loop.getStatement() == statement)
        || (parent instanceof ForLoopTree loop && loop.getStatement() == statement)
        || (parent instanceof EnhancedForLoopTree loop && loop.getStatement() == statement);
  }

  private static boolean isGivenAnother(StatementTree statement, Element variable) {
    return statement instanceof VariableTree declared
        ? variable.equals(TreeUtils.elementFromDeclaration(declared))
        : variable.equals(assignedBy(statement));
  }

  /** Where several were handed over, the statements behind set one after the other. */
  private static boolean isGivenNext(TreePath statement, Element variable) {
    List<? extends StatementTree> all = listIn(statement.getParentPath().getLeaf());
    int next = all.indexOf((StatementTree) statement.getLeaf()) + 1;
    while (next > 0 && next < all.size()) {
      Element assigned = assignedBy(all.get(next));
      if (assigned == null) {
        return false;
      }
      if (assigned.equals(variable)) {
        return true;
      }
      next++;
    }
    return false;
  }

  private static List<? extends StatementTree> listIn(Tree parent) {
    if (parent instanceof BlockTree block) {
      return block.getStatements();
    }
    return parent instanceof CaseTree each && each.getStatements() != null
        ? each.getStatements()
        : List.of();
  }

  private static @Nullable Element assignedBy(StatementTree statement) {
    return statement instanceof ExpressionStatementTree expression
            && expression.getExpression() instanceof AssignmentTree assignment
        ? TreeUtils.elementFromTree(assignment.getVariable())
        : null;
  }
}
