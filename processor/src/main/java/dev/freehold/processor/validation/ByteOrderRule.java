package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.FieldKind;
import dev.freehold.processor.declaration.FieldType;
import dev.freehold.processor.declaration.InlineArray;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** A byte order on a getter is that of numbers which have several bytes. */
final class ByteOrderRule implements DeclaredFieldRule {
  @Override
  public Optional<Complaint> check(InspectedType subject, FieldDeclaration field) {
    return SetterMarks.refuse(
            subject, field, "ByteOrder", setter -> setter.marks().wire().order().isPresent())
        .or(() -> onGetter(subject, field));
  }

  private static Optional<Complaint> onGetter(InspectedType subject, FieldDeclaration field) {
    Accessor getter = field.getter();
    return getter.marks().wire().order().isEmpty()
        ? Optional.empty()
        : wrong(getter).flatMap(text -> subject.complain(getter.method(), text));
  }

  private static Optional<String> wrong(Accessor getter) {
    String type = WrittenType.of(getter.type());
    return switch (FieldKind.of(getter.type())) {
      case PRIMITIVE -> ofBytes(getter, getter.type().getKind(), type);
      case ARRAY ->
          ofBytes(
              getter, InlineArray.find(FieldType.element(getter)).orElseThrow().component(), type);
      case STRUCT, UNION ->
          Optional.of(
              "the fields of `%1$s` lie alike wherever it is; write `@ByteOrder` on the interface `%1$s`"
                  .formatted(type));
      case TEXT, UNSUPPORTED ->
          Optional.of(
              "`@ByteOrder` is for numbers, not for `%s`; write it without".formatted(type));
    };
  }

  private static Optional<String> ofBytes(Accessor getter, TypeKind each, String type) {
    boolean single = each == TypeKind.BYTE || each == TypeKind.BOOLEAN;
    return single && getter.marks().wire().bits().isEmpty()
        ? Optional.of(
            "the order of one byte is the same either way, and a `%s` has no more; write it without `@ByteOrder`"
                .formatted(type))
        : Optional.empty();
  }
}
