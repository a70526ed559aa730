package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Arguments;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** The call that an expression is a part of. */
final class CallWith {
  private CallWith() {}

  /** The parameter that takes the expression; null where it is no argument of a call. */
  static @Nullable VariableElement parameterOf(Tree part, ClassTree type) {
    List<Tree> around = Ancestors.of(part, type);
    int index = around.size() < 2 ? -1 : Arguments.of(around.get(1)).indexOf(part);
    if (index < 0) {
      return null;
    }
    ExecutableElement method =
        (ExecutableElement) TreeUtils.elementFromUse((ExpressionTree) around.get(1));
    List<? extends VariableElement> parameters = method.getParameters();
    return index < parameters.size() ? parameters.get(index) : null;
  }

  /** The call of a method that the expression stands in; null where there is none. */
  static @Nullable MethodInvocationTree around(Tree part, ClassTree type) {
    List<Tree> around = Ancestors.of(part, type);
    return around.size() > 1 && around.get(1) instanceof MethodInvocationTree call ? call : null;
  }

  /** The call of a method on the expression; null where there is none. */
  static @Nullable MethodInvocationTree on(Tree part, ClassTree type) {
    List<Tree> around = Ancestors.of(part, type);
    return around.size() > 2
            && around.get(1) instanceof MemberSelectTree select
            && around.get(2) instanceof MethodInvocationTree call
            && call.getMethodSelect() == select
        ? call
        : null;
  }
}
