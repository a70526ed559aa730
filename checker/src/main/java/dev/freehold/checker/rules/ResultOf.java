package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.types.Qualifier;
import org.jspecify.annotations.Nullable;

/** Finds the method whose result an expression is. */
final class ResultOf extends TreeScanner<Void, @Nullable MethodTree> {
  private final Tree result;
  private @Nullable MethodTree found;

  private ResultOf(Tree result) {
    this.result = result;
  }

  /** The innermost method around it in the class; null where that is a lambda, or nothing. */
  static @Nullable MethodTree search(Tree result, ClassTree type) {
    ResultOf search = new ResultOf(result);
    type.getMembers().forEach(member -> search.scan(member, null));
    return search.found;
  }

  /** Whether the method says that its caller is to own the result. */
  static boolean saysOwn(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .map(annotation -> annotation.getAnnotationType().toString())
        .anyMatch(
            name -> name.substring(name.lastIndexOf('.') + 1).equals(Qualifier.OWN.simpleName()));
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable MethodTree method) {
    if (tree == result) {
      found = method;
    }
    return super.scan(tree, method);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable MethodTree outer) {
    return super.visitMethod(tree, tree);
  }

  @Override
  public @Nullable Void visitLambdaExpression(
      LambdaExpressionTree tree, @Nullable MethodTree outer) {
    return super.visitLambdaExpression(tree, null);
  }
}
