package dev.freehold.checker.typesystem;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * What a generic call is for where it is the argument of a method that takes {@code
 * Optional<@PolyOwn Buffer>}: of {@code Optional.of(buffer)} the type is inferred from its target
 * as well, which in turn depends on it. The buffer breaks the circle.
 */
record PolymorphicTargets(OwnershipTypeFactory factory) {

  /** What {@code @PolyOwn} will stand for in the parameters of a method that is called. */
  Qualifier at(MethodInvocationTree tree) {
    Qualifier weakest = weakest(tree.getArguments());
    return weakest == null ? Qualifier.OWN : weakest;
  }

  private @Nullable Qualifier weakest(List<? extends ExpressionTree> arguments) {
    Qualifier weakest = null;
    for (ExpressionTree each : arguments) {
      Qualifier given = given(each);
      if (given != null) {
        weakest = weakest == null ? given : weakest.weaker(given);
      }
    }
    return weakest;
  }

  private @Nullable Qualifier given(ExpressionTree argument) {
    return TreeUtils.withoutParens(argument) instanceof MethodInvocationTree call
            && !TreeUtils.elementFromUse(call).getTypeParameters().isEmpty()
        ? weakest(call.getArguments())
        : factory.held().heldGiven(factory.getAnnotatedType(argument));
  }
}
