package dev.freehold.benchmarks.runtime.capacity;

import dev.freehold.Own;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Pool;

/** Pools of ever more slots, for one thread. */
final class FixedTickets {
  private FixedTickets() {}

  static @Own Pool<? extends TicketFields> create(int exponent) {
    return switch (exponent) {
      case 6 -> Fixed6Pool.create();
      case 10 -> Fixed10Pool.create();
      case 16 -> Fixed16Pool.create();
      case 22 -> Fixed22Pool.create();
      default -> throw new IllegalArgumentException("no pool of 2^" + exponent + " slots");
    };
  }

  @FixedPool(capacity = 1 << 6)
  interface Fixed6 extends TicketFields {}

  @FixedPool(capacity = 1 << 10)
  interface Fixed10 extends TicketFields {}

  @FixedPool(capacity = 1 << 16)
  interface Fixed16 extends TicketFields {}

  @FixedPool(capacity = 1 << 22)
  interface Fixed22 extends TicketFields {}
}
