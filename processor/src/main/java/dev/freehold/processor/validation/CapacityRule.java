package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.PoolKind;
import dev.freehold.processor.declaration.PoolSettings;
import java.util.Optional;

/** A pool has at least one slot, and no more than can reasonably be made at once. */
final class CapacityRule {
  static final int LIMIT = 1 << 24;

  private CapacityRule() {}

  static Optional<Complaint> check(InspectedType subject, PoolSettings settings) {
    return switch (settings.kind().sizing()) {
      case BYTES -> checkBytes(subject, settings);
      case RANGE ->
          checkSlots(subject, settings.initial(), settings.kind())
              .or(() -> checkSlots(subject, settings.capacity(), settings.kind()))
              .or(() -> checkOrder(subject, settings));
      case SLOTS -> checkSlots(subject, settings.capacity(), settings.kind());
    };
  }

  private static Optional<Complaint> checkSlots(InspectedType subject, int slots, PoolKind kind) {
    if (slots == 0) {
      return subject.complain(
          "the number of slots is missing, or 0; write `%s`".formatted(kind.example()));
    }
    if (slots >= 1 && slots <= LIMIT) {
      return Optional.empty();
    }
    return subject.complain(
        "a pool has from 1 to 16777216 slots, not %s; write a capacity within these, such as `%s`"
            .formatted(slots, kind.example()));
  }

  private static Optional<Complaint> checkOrder(InspectedType subject, PoolSettings settings) {
    if (settings.initial() <= settings.capacity()) {
      return Optional.empty();
    }
    return subject.complain(
        "it begins with %s slots and may have %s at most; write a `max` that is no less than `initial`"
            .formatted(settings.initial(), settings.capacity()));
  }

  private static Optional<Complaint> checkBytes(InspectedType subject, PoolSettings settings) {
    if (settings.bytes() > 0) {
      return Optional.empty();
    }
    return subject.complain(
        settings.bytes() == 0
            ? "the size of the region is missing, or 0; write `%s`"
                .formatted(settings.kind().example())
            : "a region has at least one byte, not %s; write `%s`"
                .formatted(settings.bytes(), settings.kind().example()));
  }
}
