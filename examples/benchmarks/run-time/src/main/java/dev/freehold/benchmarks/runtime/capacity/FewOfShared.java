package dev.freehold.benchmarks.runtime.capacity;

import dev.freehold.Unsafe;
import dev.freehold.pool.Pool;

/** A few elements of a pool for any thread are in use. */
@Unsafe("keeps elements of a pool in an array, for as long as the process lasts")
public class FewOfShared extends PooledTickets {
  @Override
  final Pool<? extends TicketFields> pool(Capacity capacity) {
    return SharedTickets.create(capacity.exponent);
  }

  @Override
  final int inUse(Capacity capacity) {
    return Capacity.FEW;
  }
}
