package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.freehold.checker.types.EnclosingClass;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * {@code Collections.singletonList(x).get(0)}: what Lombok's {@code @Cleanup} tests for null, as
 * javac might warn of {@code x != null}. The list is gone when it has been asked, so the test is
 * one of {@code x}.
 */
final class OnlyElement {
  private OnlyElement() {}

  /** The element of such a list; any other expression is itself. */
  static ExpressionTree of(ExpressionTree tree) {
    MethodInvocationTree get = call(tree, "java.util.List", "get");
    if (get == null
        || !(get.getArguments().get(0) instanceof LiteralTree index)
        || !Integer.valueOf(0).equals(index.getValue())) {
      return tree;
    }
    MethodInvocationTree list =
        get.getMethodSelect() instanceof MemberSelectTree select
            ? call(select.getExpression(), "java.util.Collections", "singletonList")
            : null;
    return list == null ? tree : list.getArguments().get(0);
  }

  private static @Nullable MethodInvocationTree call(
      ExpressionTree tree, String type, String name) {
    if (!(TreeUtils.withoutParens(tree) instanceof MethodInvocationTree call)) {
      return null;
    }
    ExecutableElement method = TreeUtils.elementFromUse(call);
    boolean named =
        method.getSimpleName().contentEquals(name)
            && EnclosingClass.of(method).getQualifiedName().contentEquals(type);
    return named ? call : null;
  }
}
