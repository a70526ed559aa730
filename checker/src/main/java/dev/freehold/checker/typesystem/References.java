package dev.freehold.checker.typesystem;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.checkerframework.framework.type.AnnotatedTypeFactory;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedExecutableType;
import org.checkerframework.framework.util.AnnotatedTypes;
import org.checkerframework.javacutil.TreeUtils;

/** The types of the methods that method references call. */
final class References {
  private References() {}

  /** The method with the type arguments of the object that it is called on. */
  static AnnotatedExecutableType method(
      MemberReferenceTree tree, ExecutableElement method, AnnotatedTypeFactory factory) {
    return factory.methodFromUse(tree, method, object(tree, method, factory)).executableType();
  }

  /** {@code Supplier::get} is called on what the interface's method takes first. */
  static AnnotatedTypeMirror object(
      MemberReferenceTree tree, ExecutableElement method, AnnotatedTypeFactory factory) {
    ExpressionTree before = tree.getQualifierExpression();
    if (!isType(before)) {
      return factory.getAnnotatedType(before);
    }
    List<AnnotatedTypeMirror> taken =
        factory.getFnInterfaceFromTree(tree).functionType().getParameterTypes();
    TypeElement type = (TypeElement) method.getEnclosingElement();
    if (method.getModifiers().contains(Modifier.STATIC) || taken.isEmpty()) {
      return factory.getAnnotatedType(type);
    }
    return AnnotatedTypes.asSuper(factory, taken.get(0), factory.getAnnotatedType(type));
  }

  static boolean isType(ExpressionTree before) {
    return TreeUtils.elementFromTree(before) instanceof TypeElement
        || TreeUtils.elementFromTree(before) == null;
  }
}
