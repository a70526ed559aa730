package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.StructDeclaration;
import java.util.Optional;
import java.util.OptionalInt;

/** An alignment is a power of two, on the getter of a field or on an interface. */
final class AlignRule implements DeclaredFieldRule {
  private static final int LIMIT = 4096;

  @Override
  public Optional<Complaint> check(InspectedType subject, FieldDeclaration field) {
    return SetterMarks.refuse(
            subject, field, "Align", setter -> setter.marks().alignment().isPresent())
        .or(() -> onGetter(subject, field));
  }

  private static Optional<Complaint> onGetter(InspectedType subject, FieldDeclaration field) {
    Accessor getter = field.getter();
    return isWrong(getter.marks().alignment())
        ? subject.complain(getter.method(), text(getter.marks().alignment()))
        : Optional.empty();
  }

  /** Looks at what stands on the interface itself. */
  static Optional<Complaint> check(InspectedType subject, StructDeclaration struct) {
    return isWrong(struct.marks().alignment())
        ? subject.complain(text(struct.marks().alignment()))
        : Optional.empty();
  }

  private static boolean isWrong(OptionalInt alignment) {
    return alignment.isPresent()
        && (Integer.bitCount(alignment.getAsInt()) != 1
            || alignment.getAsInt() < 1
            || alignment.getAsInt() > LIMIT);
  }

  private static String text(OptionalInt alignment) {
    return "an alignment is a power of two from 1 to 4096 bytes, not %s; write `@Align(16)`, or `@Align(Align.CACHE_LINE)`"
        .formatted(alignment.getAsInt());
  }
}
