package dev.freehold.concurrency;

import dev.freehold.pool.Exhaustion;
import dev.freehold.pool.SharedPool;

/** One slot, for which threads wait. */
@SharedPool(capacity = 1, exhaustion = Exhaustion.BLOCK)
interface Awaited {
  int value();

  void value(int value);
}
