package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Finds expressions around others. */
record Expressions(Source source) {

  /**
   * The innermost expression that takes the operand in and gives an ordinary value, one that can be
   * kept; or null.
   */
  @Nullable ExpressionTree valueOf(Tree operand) {
    Tree inner = operand;
    for (Tree each = source.parents.of(operand);
        each instanceof ExpressionTree expression;
        each = source.parents.of(each)) {
      boolean method = each instanceof MethodInvocationTree call && call.getMethodSelect() == inner;
      boolean selects =
          source.parents.of(each) instanceof MethodInvocationTree call
              && call.getMethodSelect() == each;
      if ((method || !selects) && isKept(TreeUtils.typeOf(expression))) {
        return expression;
      }
      inner = each;
    }
    return null;
  }

  private boolean isKept(@Nullable TypeMirror type) {
    return type != null
        && type.getKind() != TypeKind.VOID
        && type.getKind() != TypeKind.EXECUTABLE
        && type.getKind() != TypeKind.NULL
        && !source.types.resources().isTracked(type);
  }
}
