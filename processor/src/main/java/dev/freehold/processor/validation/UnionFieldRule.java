package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.FieldDeclaration;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** A union has a getter, and an accessor that makes a variant the active one. */
record UnionFieldRule(Types types) {
  Optional<Complaint> check(InspectedType subject, FieldDeclaration field) {
    Accessor getter = field.getter();
    if (field.setters().isEmpty()) {
      return subject.complain(
          getter.method(), "no variant could ever be chosen; add `%s`".formatted(chooser(field)));
    }
    for (Accessor setter : field.setters()) {
      if (!isChooser(subject, setter.method(), getter.type())) {
        return subject.complain(
            setter.method(),
            "a field that is one of several variants is not set, its variant is chosen; write `%s`"
                .formatted(chooser(field)));
      }
    }
    return Optional.empty();
  }

  private static String chooser(FieldDeclaration field) {
    return "<V extends %s> V %s(Class<V> variant);"
        .formatted(WrittenType.of(field.getter().type()), field.name());
  }

  /** As the declaration sees it: it may be inherited from {@code Has<T>}. */
  private boolean isChooser(InspectedType subject, ExecutableElement method, TypeMirror union) {
    ExecutableType seen =
        (ExecutableType) types.asMemberOf((DeclaredType) subject.type().asType(), method);
    if (seen.getTypeVariables().size() != 1 || !seen.getThrownTypes().isEmpty()) {
      return false;
    }
    TypeVariable variant = seen.getTypeVariables().get(0);
    return types.isSameType(variant.getUpperBound(), union)
        && types.isSameType(seen.getReturnType(), variant)
        && isClassOf(variant, seen.getParameterTypes().get(0));
  }

  private boolean isClassOf(TypeMirror variant, TypeMirror parameter) {
    return parameter instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.Class")
        && declared.getTypeArguments().size() == 1
        && types.isSameType(declared.getTypeArguments().get(0), variant);
  }
}
