package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.types.Arguments;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * A body that a value reaches as {@code this}, or as an argument.
 *
 * @param type the class that it stands in
 * @param parameter the one that holds the value; null where {@code this} does
 */
record ReachedBody(ClassTree type, MethodTree method, @Nullable VariableElement parameter) {

  /** The methods and constructors of a class; those that are trusted are not among them. */
  static List<ReachedBody> allOf(ClassTree type) {
    List<ReachedBody> bodies = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method
          && !OwnershipTypes.isUnsafe(TreeUtils.elementFromDeclaration(method))) {
        bodies.add(new ReachedBody(type, method, null));
      }
    }
    return bodies;
  }

  ExecutableElement element() {
    return TreeUtils.elementFromDeclaration(method);
  }

  /**
   * The body that is called with an argument, if no other may run in its place.
   *
   * @param atHand the classes whose bodies can be looked at
   */
  @Nullable ReachedBody called(Tree argument, List<ClassTree> atHand) {
    VariableElement[] found = new VariableElement[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
        note(tree, TreeUtils.elementFromUse(tree));
        return super.visitMethodInvocation(tree, null);
      }

      @Override
      public Void visitNewClass(NewClassTree tree, Void nothing) {
        note(tree, TreeUtils.elementFromUse(tree));
        return super.visitNewClass(tree, null);
      }

      private void note(ExpressionTree call, ExecutableElement called) {
        int index = Arguments.of(call).indexOf(argument);
        if (index >= 0 && !called.isVarArgs()) {
          found[0] = called.getParameters().get(index);
        }
      }
    }.scan(method, null);
    return found[0] == null ? null : of(found[0], atHand);
  }

  private static @Nullable ReachedBody of(VariableElement parameter, List<ClassTree> atHand) {
    if (!(parameter.getEnclosingElement() instanceof ExecutableElement called)
        || !isFixed(called)) {
      return null;
    }
    for (ClassTree each : atHand) {
      for (ReachedBody body : allOf(each)) {
        if (body.element().equals(called) && body.method().getBody() != null) {
          return new ReachedBody(each, body.method(), parameter);
        }
      }
    }
    return null;
  }

  private static boolean isFixed(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        || method.getModifiers().contains(Modifier.STATIC)
        || method.getModifiers().contains(Modifier.PRIVATE)
        || method.getModifiers().contains(Modifier.FINAL)
        || EnclosingClass.of(method).getModifiers().contains(Modifier.FINAL);
  }
}
