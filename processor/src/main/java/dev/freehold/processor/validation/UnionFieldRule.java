package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.FieldDeclaration;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
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
      if (!isChooser(setter.method(), getter.type())) {
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

  private boolean isChooser(ExecutableElement method, TypeMirror union) {
    List<? extends TypeParameterElement> parameters = method.getTypeParameters();
    if (parameters.size() != 1 || !method.getThrownTypes().isEmpty()) {
      return false;
    }
    TypeMirror variant = parameters.get(0).asType();
    return parameters.get(0).getBounds().size() == 1
        && types.isSameType(parameters.get(0).getBounds().get(0), union)
        && types.isSameType(method.getReturnType(), variant)
        && isClassOf(variant, method.getParameters().get(0).asType());
  }

  private boolean isClassOf(TypeMirror variant, TypeMirror parameter) {
    return parameter instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.Class")
        && declared.getTypeArguments().size() == 1
        && types.isSameType(declared.getTypeArguments().get(0), variant);
  }
}
