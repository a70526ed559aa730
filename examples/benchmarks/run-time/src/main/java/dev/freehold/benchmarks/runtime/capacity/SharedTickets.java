package dev.freehold.benchmarks.runtime.capacity;

import dev.freehold.Own;
import dev.freehold.pool.Ordering;
import dev.freehold.pool.Pool;
import dev.freehold.pool.SharedPool;

/** Pools of ever more slots, for any thread. */
final class SharedTickets {
  private SharedTickets() {}

  static @Own Pool<? extends TicketFields> create(int exponent) {
    return switch (exponent) {
      case 6 -> Shared6Pool.create();
      case 10 -> Shared10Pool.create();
      case 16 -> Shared16Pool.create();
      case 22 -> Shared22Pool.create();
      default -> throw new IllegalArgumentException("no pool of 2^" + exponent + " slots");
    };
  }

  @SharedPool(capacity = 1 << 6)
  @Ordering(Ordering.Mode.PLAIN)
  interface Shared6 extends TicketFields {}

  @SharedPool(capacity = 1 << 10)
  @Ordering(Ordering.Mode.PLAIN)
  interface Shared10 extends TicketFields {}

  @SharedPool(capacity = 1 << 16)
  @Ordering(Ordering.Mode.PLAIN)
  interface Shared16 extends TicketFields {}

  @SharedPool(capacity = 1 << 22)
  @Ordering(Ordering.Mode.PLAIN)
  interface Shared22 extends TicketFields {}
}
