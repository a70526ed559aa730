package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Qualifier;
import org.jspecify.annotations.Nullable;

/** The method whose result an expression is. */
final class ResultOf {
  private ResultOf() {}

  /** The innermost method around it in the class; null where that is a lambda, or nothing. */
  static @Nullable MethodTree search(Tree result, ClassTree type) {
    for (Tree each : Ancestors.of(result, type)) {
      if (each instanceof MethodTree method) {
        return method;
      }
      if (each instanceof LambdaExpressionTree && each != result) {
        return null;
      }
    }
    return null;
  }

  /** Whether the method says that its caller is to own the result. */
  static boolean saysOwn(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .map(annotation -> annotation.getAnnotationType().toString())
        .anyMatch(
            name -> name.substring(name.lastIndexOf('.') + 1).equals(Qualifier.OWN.simpleName()));
  }
}
