package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.DeclaringType;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.FieldKind;
import java.util.Optional;
import javax.lang.model.util.Types;

/** A field has a getter, and all that are inherited agree. */
record GetterRule(Types types, HalfOverridden half) implements DeclaredFieldRule {
  @Override
  public Optional<Complaint> check(InspectedType subject, FieldDeclaration field) {
    if (field.getters().isEmpty()) {
      return missing(subject, field, field.setters().get(0));
    }
    for (Accessor other : field.getters()) {
      if (!types.isSameType(other.type(), field.getter().type())) {
        return conflict(subject, field, other);
      }
      if (!other.length().equals(field.getter().length())) {
        return subject.complain(
            other.method(),
            "it is inherited more than once, with different `@Length`s; declare `%s` again, with the length it has"
                .formatted(field.name()));
      }
      if (!other.marks().equals(field.getter().marks())) {
        return subject.complain(
            other.method(),
            "it is inherited more than once, with different annotations; declare `%s` again, with those it has"
                .formatted(field.name()));
      }
    }
    return Optional.empty();
  }

  private Optional<Complaint> missing(
      InspectedType subject, FieldDeclaration field, Accessor setter) {
    if (FieldKind.of(setter.type()) == FieldKind.UNSUPPORTED) {
      return FieldTypeRule.complain(subject, field, setter);
    }
    String type = WrittenType.of(setter.type());
    return subject.complain(
        setter.method(),
        half.find(subject, setter.method())
            .or(() -> BeanName.advice(field.name(), type))
            .orElseGet(
                () -> "a setter without a getter; add `%s %s();`".formatted(type, field.name())));
  }

  private static Optional<Complaint> conflict(
      InspectedType subject, FieldDeclaration field, Accessor other) {
    return subject.complain(
        other.method(),
        "it is inherited as `%s` from `%s` and as `%s` from `%s`; give one of the two another name"
            .formatted(
                WrittenType.of(field.getter().type()),
                DeclaringType.of(field.getter().method()).getSimpleName(),
                WrittenType.of(other.type()),
                DeclaringType.of(other.method()).getSimpleName()));
  }
}
