package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.FieldKind;
import java.util.Optional;

/** A field has a type that can be stored in an element. */
final class FieldTypeRule implements DeclaredFieldRule {
  @Override
  public Optional<Complaint> check(InspectedType subject, FieldDeclaration field) {
    Accessor getter = field.getter();
    if (FieldKind.of(getter.type()) != FieldKind.UNSUPPORTED) {
      return Optional.empty();
    }
    return complain(subject, field, getter);
  }

  /** The complaint about the type that an accessor of the field has. */
  static Optional<Complaint> complain(
      InspectedType subject, FieldDeclaration field, Accessor accessor) {
    return subject.complain(
        accessor.method(),
        "an element cannot hold a `%s`; %s"
            .formatted(
                WrittenType.of(accessor.type()),
                TypeHint.of(accessor.type(), BeanName.field(field.name()))));
  }
}
