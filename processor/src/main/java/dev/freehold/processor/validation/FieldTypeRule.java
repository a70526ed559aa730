package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.FieldKind;
import java.util.Optional;

/** A field has a type that can be stored in an element. */
final class FieldTypeRule implements FieldRule {
  @Override
  public Optional<Complaint> check(Subject subject, FieldDeclaration field) {
    Accessor getter = field.getter();
    if (FieldKind.of(getter.type()) != FieldKind.UNSUPPORTED) {
      return Optional.empty();
    }
    return subject.complain(
        getter.method(),
        "an element cannot hold a `%s`; %s"
            .formatted(TypeText.of(getter.type()), TypeHint.of(getter.type(), field.name())));
  }
}
