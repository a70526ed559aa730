package dev.freehold.checker.flow.java;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Finds the functions that an expression may give, also those that a local variable names. */
final class NamedFunctions extends TreeScanner<Void, Void> {
  private final Tree body;
  private final Element variable;
  private final Set<Element> seen;
  private final List<ExpressionTree> found;

  private NamedFunctions(
      Tree body, Element variable, Set<Element> seen, List<ExpressionTree> found) {
    this.body = body;
    this.variable = variable;
    this.seen = seen;
    this.found = found;
  }

  /** Lambdas, method references and objects of classes without a name, made in the body. */
  static List<ExpressionTree> of(ExpressionTree expression, Tree body) {
    List<ExpressionTree> found = new ArrayList<>();
    add(expression, body, new HashSet<>(), found);
    return found;
  }

  private static void add(
      @Nullable ExpressionTree expression,
      Tree body,
      Set<Element> seen,
      List<ExpressionTree> found) {
    ExpressionTree bare = expression == null ? null : TreeUtils.withoutParens(expression);
    if (bare instanceof LambdaExpressionTree
        || bare instanceof MemberReferenceTree
        || bare instanceof NewClassTree) {
      found.add(bare);
    } else if (bare instanceof TypeCastTree cast) {
      add(cast.getExpression(), body, seen, found);
    } else if (bare instanceof ConditionalExpressionTree choice) {
      add(choice.getTrueExpression(), body, seen, found);
      add(choice.getFalseExpression(), body, seen, found);
    } else if (bare instanceof IdentifierTree name) {
      Element local = Trees.elementOf(name);
      if (local != null && !local.getKind().isField() && seen.add(local)) {
        new NamedFunctions(body, local, seen, found).scan(body, null);
      }
    }
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    if (variable.equals(TreeUtils.elementFromDeclaration(tree))) {
      add(tree.getInitializer(), body, seen, found);
    }
    return super.visitVariable(tree, null);
  }

  @Override
  public Void visitAssignment(AssignmentTree tree, Void unused) {
    if (variable.equals(Trees.elementOf(tree.getVariable()))) {
      add(tree.getExpression(), body, seen, found);
    }
    return super.visitAssignment(tree, null);
  }
}
