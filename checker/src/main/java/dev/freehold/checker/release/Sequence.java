package dev.freehold.checker.release;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TreeVisitor;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCStatement;
import com.sun.tools.javac.tree.JCTree.LetExpr;
import com.sun.tools.javac.util.List;

/**
 * Statements and an expression behind them, in one expression. javac has that for its own use, and
 * throws where others look at it; to them this is the expression, in parentheses.
 */
final class Sequence extends LetExpr implements ParenthesizedTree {
  Sequence(List<JCStatement> statements, JCExpression value) {
    super(statements, value);
  }

  @Override
  public ExpressionTree getExpression() {
    return expr;
  }

  @Override
  public Tree.Kind getKind() {
    return Tree.Kind.PARENTHESIZED;
  }

  @Override
  public <R, D> R accept(TreeVisitor<R, D> visitor, D data) {
    return visitor.visitParenthesized(this, data);
  }
}
