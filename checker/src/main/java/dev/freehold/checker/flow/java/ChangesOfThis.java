package dev.freehold.checker.flow.java;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Supertypes;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Finds calls in a body that need {@code this} to change, as their receivers say. The object of an
 * ordinary class is not followed otherwise: here a method that says nothing, and so is taken for
 * one that only reads, does through another what that must not.
 */
final class ChangesOfThis extends TreeScanner<Boolean, OwnershipTypes> {
  private final TypeElement type;

  private ChangesOfThis(TypeElement type) {
    this.type = type;
  }

  /**
   * Whether there are any.
   *
   * @param type the class that the body is in
   */
  static boolean areIn(BlockTree body, TypeElement type, OwnershipTypes types) {
    return Boolean.TRUE.equals(new ChangesOfThis(type).scan(body, types));
  }

  @Override
  public Boolean visitMethodInvocation(MethodInvocationTree tree, OwnershipTypes types) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    return (isOnThis(tree, method)
            && changes(types.signatures().of(method).receiver())
            && isInherited(method, types))
        || Boolean.TRUE.equals(super.visitMethodInvocation(tree, types));
  }

  private static boolean changes(@Nullable Qualifier receiver) {
    return receiver == Qualifier.MUT || receiver == Qualifier.OWN;
  }

  private static boolean isOnThis(MethodInvocationTree tree, ExecutableElement method) {
    if (method.getKind() != ElementKind.METHOD || method.getModifiers().contains(Modifier.STATIC)) {
      return false;
    }
    ExpressionTree select = tree.getMethodSelect();
    return select instanceof IdentifierTree
        || (select instanceof MemberSelectTree member && Trees.isThis(member.getExpression()));
  }

  /** A method without an object before it may be one of a class around this. */
  private boolean isInherited(ExecutableElement method, OwnershipTypes types) {
    return Supertypes.include(types.javac(), type, EnclosingClass.of(method));
  }

  /** What another body does is told of there. */
  @Override
  public Boolean visitClass(ClassTree tree, OwnershipTypes types) {
    return false;
  }

  @Override
  public Boolean visitLambdaExpression(LambdaExpressionTree tree, OwnershipTypes types) {
    return false;
  }

  @Override
  public Boolean reduce(Boolean one, Boolean other) {
    return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
  }
}
