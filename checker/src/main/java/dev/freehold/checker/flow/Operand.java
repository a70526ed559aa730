package dev.freehold.checker.flow;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import org.jspecify.annotations.Nullable;

/**
 * What evaluating an expression gave.
 *
 * @param tree the expression
 * @param value what it may be, when it was evaluated
 * @param name the place it was read from; null where there is none that is followed
 */
record Operand(Tree tree, Value value, @Nullable Name name) {
  static Operand untracked(Tree tree) {
    return new Operand(tree, Value.UNTRACKED, null);
  }

  /** The expression as the user wrote it, on one line. */
  String text() {
    return tree.toString().replaceAll("\\s+", " ");
  }

  /** The owner, as the user wrote it where it was moved or released. */
  static String endedBy(Tree end) {
    Tree owner = end;
    if (end instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select) {
      owner = select.getExpression();
    } else if (end instanceof VariableTree resource) {
      return resource.getName().toString();
    }
    return owner.toString().replaceAll("\\s+", " ");
  }

  Operand at(Tree other) {
    return new Operand(other, value, name);
  }
}
