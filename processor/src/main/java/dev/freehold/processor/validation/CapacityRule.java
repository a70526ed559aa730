package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.PoolSettings;
import java.util.Optional;

/** A pool has at least one slot, and no more than can reasonably be made at once. */
final class CapacityRule {
  static final int LIMIT = 1 << 24;

  private CapacityRule() {}

  static Optional<Complaint> check(Subject subject, PoolSettings settings) {
    if (settings.capacity().isEmpty()) {
      return subject.complain(
          "the number of slots is missing; write `@FixedPool(capacity = 1024)`");
    }
    int capacity = settings.capacity().getAsInt();
    if (capacity >= 1 && capacity <= LIMIT) {
      return Optional.empty();
    }
    return subject.complain(
        "a pool has from 1 to 16777216 slots, not %s; write a capacity within these, such as `@FixedPool(capacity = 1024)`"
            .formatted(capacity));
  }
}
