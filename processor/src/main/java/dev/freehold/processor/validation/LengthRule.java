package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.FieldKind;
import java.util.Optional;

/** A length stands on the getter of an array or text, and nowhere else. */
final class LengthRule implements DeclaredFieldRule {
  static final int LIMIT = 1 << 20;

  @Override
  public Optional<Complaint> check(InspectedType subject, FieldDeclaration field) {
    return SetterMarks.refuse(subject, field, "Length", setter -> setter.length().isPresent())
        .or(() -> onGetter(subject, field));
  }

  private static Optional<Complaint> onGetter(InspectedType subject, FieldDeclaration field) {
    Accessor getter = field.getter();
    FieldKind kind = FieldKind.of(getter.type());
    return kind == FieldKind.ARRAY || kind == FieldKind.TEXT
        ? checkPresent(subject, getter, kind)
        : checkAbsent(subject, getter);
  }

  private static Optional<Complaint> checkPresent(
      InspectedType subject, Accessor getter, FieldKind kind) {
    String unit = kind == FieldKind.TEXT ? "bytes" : "values";
    if (getter.length().isEmpty()) {
      return subject.complain(
          getter.method(),
          "its number of %s is missing; write `@Length(16)` in front of it".formatted(unit));
    }
    int length = getter.length().getAsInt();
    if (length >= 1 && length <= LIMIT) {
      return kind == FieldKind.ARRAY && getter.marks().truncated()
          ? subject.complain(
              getter.method(),
              "only a `Text` drops what does not fit; write `@Length(%s)` without `truncate`"
                  .formatted(length))
          : Optional.empty();
    }
    return subject.complain(
        getter.method(),
        "it holds from 1 to 1048576 %s, not %s; write a `@Length` within these"
            .formatted(unit, length));
  }

  private static Optional<Complaint> checkAbsent(InspectedType subject, Accessor getter) {
    return getter.length().isEmpty()
        ? Optional.empty()
        : subject.complain(
            getter.method(),
            "`@Length` is for inline arrays and `Text`, not for `%s`; write it without"
                .formatted(WrittenType.of(getter.type())));
  }
}
