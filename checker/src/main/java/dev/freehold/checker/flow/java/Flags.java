package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.store.State;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Local variables that tell of the path that led here, as {@code boolean success} does. */
final class Flags {
  private Flags() {}

  /** A variable is given a value. */
  static void assigned(Point point, VariableElement variable, ExpressionTree value) {
    if (variable.asType().getKind() == TypeKind.BOOLEAN) {
      point.state().set(variable, constant(value));
    } else if (!variable.asType().getKind().isPrimitive()) {
      point.state().set(variable, isNotNull(TreeUtils.withoutParens(value)));
    }
  }

  private static @Nullable Boolean constant(ExpressionTree tree) {
    if (TreeUtils.isExprConstTrue(tree)) {
      return true;
    }
    ExpressionTree bare = TreeUtils.withoutParens(tree);
    boolean never = bare.getKind() == Tree.Kind.BOOLEAN_LITERAL && bare.toString().equals("false");
    return never ? false : null;
  }

  private static @Nullable Boolean isNotNull(ExpressionTree bare) {
    return switch (bare.getKind()) {
      case NULL_LITERAL -> false;
      case NEW_CLASS, NEW_ARRAY, STRING_LITERAL -> true;
      default -> null;
    };
  }

  /** The local variable that a test names; null where it tests something else. */
  static @Nullable VariableElement tested(ExpressionTree tree) {
    return Trees.elementOf(TreeUtils.withoutParens(tree)) instanceof VariableElement variable
            && !variable.getKind().isField()
            && variable.getKind() != ElementKind.ENUM_CONSTANT
        ? variable
        : null;
  }

  /** What a test of the variable says of where it holds, and where it does not. */
  static ConditionFlow.Split split(VariableElement variable, State whenTrue, State whenFalse) {
    return new ConditionFlow.Split(
        whenTrue.assume(variable, true) ? whenTrue : State.unreachable(),
        whenFalse.assume(variable, false) ? whenFalse : State.unreachable());
  }
}
