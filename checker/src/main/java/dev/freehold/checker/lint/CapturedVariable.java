package dev.freehold.checker.lint;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import javax.lang.model.element.Element;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TreeUtilsAfterJava17.CaseUtils;
import org.jspecify.annotations.Nullable;

/**
 * Looks for functions, inner classes and guards that read a variable, which may then not be
 * assigned.
 */
final class CapturedVariable extends TreeScanner<@Nullable Void, Integer> {
  private final Element variable;
  private int declaredIn;
  private int deepest;

  private CapturedVariable(Element variable) {
    this.variable = variable;
  }

  /**
   * Whether one reads a local variable or parameter.
   *
   * @param use a place at which it is named
   */
  static boolean read(Element variable, TreePath use) {
    if (variable.getKind().isField()) {
      return false;
    }
    CapturedVariable found = new CapturedVariable(variable);
    found.scan(memberAround(use), 0);
    return found.deepest > found.declaredIn;
  }

  /** The member of the outermost class that has all of the variable's scope in it. */
  private static Tree memberAround(TreePath use) {
    TreePath member = use;
    for (TreePath each = use; each.getParentPath() != null; each = each.getParentPath()) {
      if (each.getParentPath().getLeaf() instanceof ClassTree) {
        member = each;
      }
    }
    return member.getLeaf();
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, Integer depth) {
    if (variable.equals(TreeUtils.elementFromDeclaration(tree))) {
      declaredIn = depth;
      deepest = Math.max(deepest, depth);
    }
    return super.visitVariable(tree, depth);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, Integer depth) {
    if (variable.equals(TreeUtils.elementFromUse(tree))) {
      deepest = Math.max(deepest, depth);
    }
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, Integer depth) {
    return super.visitLambdaExpression(tree, depth + 1);
  }

  /** What a guard reads may not be assigned either. */
  @Override
  public @Nullable Void visitCase(CaseTree tree, Integer depth) {
    scan(CaseUtils.getGuard(tree), depth + 1);
    return super.visitCase(tree, depth);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, Integer depth) {
    return super.visitClass(tree, depth + 1);
  }
}
