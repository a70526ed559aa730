package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.types.Arguments;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Finds the parameters that arguments are passed to. */
record Passing(Source source) {
  /** The parameter, where this file declares the method or constructor; else null. */
  @Nullable VariableTree parameterOf(Tree argument) {
    Tree inner = argument;
    for (Tree each = source.parents.of(argument);
        each instanceof ExpressionTree call;
        each = source.parents.of(each)) {
      int index = Arguments.of(call).indexOf(inner);
      if (index >= 0) {
        return parameterOf((ExecutableElement) TreeUtils.elementFromUse(call), index);
      }
      inner = each;
    }
    return null;
  }

  private @Nullable VariableTree parameterOf(@Nullable ExecutableElement called, int index) {
    MethodTree method = called == null || called.isVarArgs() ? null : source.methodOf(called);
    return method == null || index >= method.getParameters().size()
        ? null
        : method.getParameters().get(index);
  }
}
