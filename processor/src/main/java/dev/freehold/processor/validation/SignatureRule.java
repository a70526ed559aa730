package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.FieldKind;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/** An accessor is a plain method. */
final class SignatureRule implements DeclaredFieldRule {
  @Override
  public Optional<Complaint> check(InspectedType subject, FieldDeclaration field) {
    return accessors(field)
        .map(Accessor::method)
        .flatMap(method -> check(subject, field, method).stream())
        .findFirst();
  }

  /** The accessor that chooses a variant is generic, and looked at by a rule of its own. */
  private static Stream<Accessor> accessors(FieldDeclaration field) {
    boolean isUnion =
        field.getters().stream().anyMatch(get -> FieldKind.of(get.type()) == FieldKind.UNION);
    return isUnion ? field.getters().stream() : field.accessors();
  }

  private static Optional<Complaint> check(
      InspectedType subject, FieldDeclaration field, ExecutableElement method) {
    if (!method.getTypeParameters().isEmpty()) {
      return subject.complain(
          method, "an accessor has no type parameters; write the type that the field has");
    }
    if (!method.getThrownTypes().isEmpty()) {
      return subject.complain(
          method,
          "an accessor throws nothing that is declared; write it without `throws %s`"
              .formatted(WrittenType.of(method.getThrownTypes().get(0))));
    }
    if (!method.getParameters().isEmpty() && method.getReturnType().getKind() != TypeKind.VOID) {
      if (field.getters().isEmpty()) {
        return StrayRule.complain(subject, method);
      }
      return subject.complain(
          method,
          "a setter returns nothing; write `void %s(%s value);`"
              .formatted(
                  method.getSimpleName(), WrittenType.of(method.getParameters().get(0).asType())));
    }
    return Optional.empty();
  }
}
