package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.FieldKind;
import java.util.Optional;
import javax.lang.model.util.Types;

/** A value has a setter of its type; a view has none. */
record SetterRule(Types types, HalfOverridden half) implements DeclaredFieldRule {
  @Override
  public Optional<Complaint> check(InspectedType subject, FieldDeclaration field) {
    return switch (FieldKind.of(field.getter().type())) {
      case PRIMITIVE -> checkValue(subject, field);
      case UNION -> new UnionFieldRule(types).check(subject, field);
      default -> checkView(subject, field);
    };
  }

  private Optional<Complaint> checkValue(InspectedType subject, FieldDeclaration field) {
    Accessor getter = field.getter();
    String type = WrittenType.of(getter.type());
    if (field.setters().isEmpty()) {
      return subject.complain(
          getter.method(),
          half.find(subject, getter.method())
              .or(() -> BeanName.advice(field.name(), type))
              .orElseGet(
                  () ->
                      "a getter without a setter, so that it would be 0 for ever; add `void %s(%s value);`"
                          .formatted(field.name(), type)));
    }
    for (Accessor setter : field.setters()) {
      if (!types.isSameType(setter.type(), getter.type())) {
        return subject.complain(
            setter.method(),
            "the setter takes `%s` and the getter gives `%s`; write `void %s(%s value);`"
                .formatted(WrittenType.of(setter.type()), type, field.name(), type));
      }
    }
    return Optional.empty();
  }

  private static Optional<Complaint> checkView(InspectedType subject, FieldDeclaration field) {
    return field.setters().isEmpty()
        ? Optional.empty()
        : subject.complain(
            field.setters().get(0).method(),
            "a `%s` is part of the element and is never replaced; remove this setter and write through what `%s()` returns"
                .formatted(WrittenType.of(field.getter().type()), field.name()));
  }
}
