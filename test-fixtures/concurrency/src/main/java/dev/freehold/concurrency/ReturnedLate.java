package dev.freehold.concurrency;

import dev.freehold.pool.Exhaustion;
import dev.freehold.pool.FixedPool;

/** One slot, for whose return the thread waits. */
@FixedPool(capacity = 1, returnRing = true, exhaustion = Exhaustion.BLOCK)
interface ReturnedLate {
  int value();

  void value(int value);
}
