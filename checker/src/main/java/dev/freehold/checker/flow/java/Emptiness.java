package dev.freehold.checker.flow.java;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.types.EnclosingClass;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Tests of whether something is in an {@code Optional} or left in an {@code Iterator}. */
final class Emptiness {
  /** By class and method; whether the method says true of what is empty. */
  private static final Map<String, Boolean> TESTS =
      Map.of(
          "java.util.Optional.isPresent", false,
          "java.util.Optional.isEmpty", true,
          "java.util.Iterator.hasNext", false);

  private Emptiness() {}

  private static String keyOf(ExecutableElement method) {
    return EnclosingClass.of(method).getQualifiedName() + "." + method.getSimpleName();
  }

  static boolean isTested(ExecutableElement method) {
    return TESTS.containsKey(keyOf(method));
  }

  static boolean holdsWhenEmpty(ExecutableElement method) {
    return TESTS.getOrDefault(keyOf(method), false);
  }

  /** The local variable that is tested; null for another expression. */
  static @Nullable Name testedBy(MethodInvocationTree test) {
    return test.getMethodSelect() instanceof MemberSelectTree member
            && TreeUtils.withoutParens(member.getExpression()) instanceof IdentifierTree identifier
            && TreeUtils.elementFromUse(identifier) instanceof VariableElement variable
            && !variable.getKind().isField()
        ? new Name.Local(variable)
        : null;
  }
}
