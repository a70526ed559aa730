package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.DefaultLiteral;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.FieldKind;
import dev.freehold.processor.declaration.HandleMark;
import dev.freehold.processor.layout.CScalar;
import java.math.BigInteger;
import java.util.Optional;

/** A bit field is a whole number or a {@code boolean}, and no wider than its type. */
final class BitsRule implements DeclaredFieldRule {
  @Override
  public Optional<Complaint> check(InspectedType subject, FieldDeclaration field) {
    return SetterMarks.refuse(
            subject, field, "Bits", setter -> setter.marks().wire().bits().isPresent())
        .or(() -> onGetter(subject, field));
  }

  private static Optional<Complaint> onGetter(InspectedType subject, FieldDeclaration field) {
    Accessor getter = field.getter();
    if (getter.marks().wire().bits().isEmpty()) {
      return Optional.empty();
    }
    int bits = getter.marks().wire().bits().getAsInt();
    return wrongType(getter)
        .or(() -> wrongCount(getter, bits))
        .or(() -> wrongMark(field, getter))
        .or(() -> wrongDefault(getter, bits))
        .flatMap(text -> subject.complain(getter.method(), text));
  }

  private static Optional<String> wrongType(Accessor getter) {
    if (width(getter) > 0) {
      return Optional.empty();
    }
    return Optional.of(
        FieldKind.of(getter.type()) == FieldKind.PRIMITIVE
            ? "`@Bits` is for `boolean`, `byte`, `short`, `int` and `long`, not for `%s`; write one of these"
                .formatted(WrittenType.of(getter.type()))
            : "`@Bits` is for one whole number, not for `%s`; write it without"
                .formatted(WrittenType.of(getter.type())));
  }

  private static Optional<String> wrongCount(Accessor getter, int bits) {
    int width = width(getter);
    if (bits >= 1 && bits <= width) {
      return Optional.empty();
    }
    String type = WrittenType.of(getter.type());
    return Optional.of(
        width == 1
            ? "`boolean` is 1 bit, not %s; write `@Bits(1)`, or another type".formatted(bits)
            : "`%s` has from 1 to %s bits, not %s; write a `@Bits` within these%s"
                .formatted(
                    type,
                    width,
                    bits,
                    bits > width && bits <= Long.SIZE ? ", or a wider type" : ""));
  }

  private static Optional<String> wrongMark(FieldDeclaration field, Accessor getter) {
    if (getter.marks().alignment().isPresent()) {
      return Optional.of(
          "bit fields lie side by side, and no bit has an alignment; write it without `@Align`");
    }
    return HandleMark.of(field).isPresent()
        ? Optional.of("a handle needs all its 64 bits; write it without `@Bits`")
        : Optional.empty();
  }

  private static Optional<String> wrongDefault(Accessor getter, int bits) {
    if (bits == width(getter)) {
      return Optional.empty();
    }
    return getter
        .marks()
        .initial()
        .flatMap(text -> DefaultLiteral.number(getter.type().getKind(), text))
        .filter(value -> value.signum() < 0 || value.bitLength() > bits)
        .map(
            value ->
                "`%s` does not fit %s bits; write a `@Default` from 0 to %s"
                    .formatted(
                        value, bits, BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE)));
  }

  /** How many bits a value of the type has; 0 where it cannot be a bit field. */
  private static int width(Accessor getter) {
    return switch (getter.type().getKind()) {
      case BOOLEAN, BYTE, SHORT, INT, LONG -> CScalar.of(getter.type().getKind()).bits();
      default -> 0;
    };
  }
}
