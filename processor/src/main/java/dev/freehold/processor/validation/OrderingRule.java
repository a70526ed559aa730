package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.FieldKind;
import dev.freehold.processor.declaration.PoolDeclaration;
import dev.freehold.processor.declaration.PoolSettings;
import java.util.Optional;

/** An access mode is for the primitive values of elements that several threads use at once. */
final class OrderingRule implements DeclaredFieldRule {
  @Override
  public Optional<Complaint> check(InspectedType subject, FieldDeclaration field) {
    for (Accessor setter : field.setters()) {
      if (setter.marks().ordering().isPresent()) {
        return subject.complain(
            setter.method(),
            "`@Ordering` does not belong on a setter; write it on the getter, where it is for both");
      }
    }
    Accessor getter = field.getter();
    if (getter.marks().ordering().isEmpty() || FieldKind.of(getter.type()) == FieldKind.PRIMITIVE) {
      return Optional.empty();
    }
    return subject.complain(
        getter.method(),
        "`@Ordering` is for primitive values, and `%s` is several values, always plain; write it without, and write a primitive field after it that tells other threads"
            .formatted(WrittenType.of(getter.type())));
  }

  /** Structs may say what holds in shared pools, and be used in others too. */
  static Optional<Complaint> checkPool(InspectedType subject, PoolDeclaration declaration) {
    PoolSettings settings = declaration.settings();
    if (settings.kind().isShared()) {
      return Optional.empty();
    }
    String text =
        "`@Ordering` is for pools that several threads use, and one thread at a time uses a `%s`; write it without, or declare a `@SharedPool`"
            .formatted(settings.kind().written());
    if (declaration.fields().marks().ordering().isPresent()) {
      return subject.complain(text);
    }
    return declaration.fields().fields().stream()
        .flatMap(field -> field.getters().stream())
        .filter(getter -> getter.marks().ordering().isPresent())
        .findFirst()
        .flatMap(getter -> subject.complain(getter.method(), text));
  }
}
