package dev.freehold.checker.typesystem;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedDeclaredType;
import org.checkerframework.framework.util.AnnotatedTypes;
import org.jspecify.annotations.Nullable;

/** What type variables stand for at calls. */
final class Instances {
  private final CallTypes calls;

  Instances(CallTypes calls) {
    this.calls = calls;
  }

  /** Of the called method or its class; null where the object is not written. */
  @Nullable AnnotatedTypeMirror of(TypeParameterElement variable, MethodInvocationTree tree) {
    if (variable.getGenericElement() instanceof ExecutableElement method) {
      int index = method.getTypeParameters().indexOf(variable);
      return calls.inferred(tree).typeArgs().get(index);
    }
    return tree.getMethodSelect() instanceof MemberSelectTree member
        ? of(variable, factory().getAnnotatedType(member.getExpression()))
        : null;
  }

  /** Of the class that is made. */
  @Nullable AnnotatedTypeMirror of(TypeParameterElement variable, NewClassTree tree) {
    return of(variable, factory().getAnnotatedType(tree));
  }

  private OwnershipTypeFactory factory() {
    return calls.outsideFlow().factory();
  }

  private @Nullable AnnotatedTypeMirror of(
      TypeParameterElement variable, AnnotatedTypeMirror object) {
    if (!(variable.getGenericElement() instanceof TypeElement type)) {
      return null;
    }
    AnnotatedDeclaredType seen =
        AnnotatedTypes.asSuper(factory(), object, factory().getAnnotatedType(type));
    int index = type.getTypeParameters().indexOf(variable);
    return index < seen.getTypeArguments().size() ? seen.getTypeArguments().get(index) : null;
  }
}
