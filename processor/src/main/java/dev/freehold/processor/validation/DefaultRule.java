package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.DefaultLiteral;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.FieldKind;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** A default value stands on the getter of a primitive and is a value of its type. */
final class DefaultRule implements DeclaredFieldRule {
  @Override
  public Optional<Complaint> check(InspectedType subject, FieldDeclaration field) {
    return SetterMarks.refuse(
            subject, field, "Default", setter -> setter.marks().initial().isPresent())
        .or(() -> onGetter(subject, field));
  }

  private static Optional<Complaint> onGetter(InspectedType subject, FieldDeclaration field) {
    Accessor getter = field.getter();
    return getter.marks().initial().flatMap(text -> check(subject, getter, text));
  }

  private static Optional<Complaint> check(InspectedType subject, Accessor getter, String text) {
    if (FieldKind.of(getter.type()) != FieldKind.PRIMITIVE) {
      return subject.complain(
          getter.method(),
          "`@Default` is for primitive values, not for `%s`; write it without, and give the value after `alloc()`"
              .formatted(WrittenType.of(getter.type())));
    }
    TypeKind type = getter.type().getKind();
    return DefaultLiteral.of(type, text).isPresent()
        ? Optional.empty()
        : subject.complain(
            getter.method(),
            "`%s` is no value of `%s`; write %s"
                .formatted(text, WrittenType.of(getter.type()), example(type)));
  }

  private static String example(TypeKind type) {
    return switch (type) {
      case BYTE -> "a whole number from -128 to 127, or up to `0xFF`";
      case SHORT -> "a whole number from -32768 to 32767, or up to `0xFFFF`";
      case INT -> "a whole number of 32 bits, such as `@Default(\"100\")` or `@Default(\"0x64\")`";
      case LONG -> "a whole number of 64 bits, such as `@Default(\"100\")` or `@Default(\"0x64\")`";
      case FLOAT, DOUBLE -> "a number within its range, such as `@Default(\"0.5\")`";
      case CHAR -> "one character, such as `@Default(\"x\")`";
      default -> "`@Default(\"true\")` or `@Default(\"false\")`";
    };
  }
}
