package dev.freehold.checker.locks;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;

/** What variables are declared with. */
final class InitialValues extends TreeScanner<Void, Map<VariableElement, ExpressionTree>> {
  private InitialValues() {}

  static Map<VariableElement, ExpressionTree> in(Tree tree) {
    Map<VariableElement, ExpressionTree> found = new HashMap<>();
    new InitialValues().scan(tree, found);
    return found;
  }

  @Override
  public Void visitVariable(VariableTree tree, Map<VariableElement, ExpressionTree> found) {
    if (tree.getInitializer() != null) {
      found.put(TreeUtils.elementFromDeclaration(tree), tree.getInitializer());
    }
    return super.visitVariable(tree, found);
  }
}
