package dev.freehold.concurrency;

import dev.freehold.pool.FixedPool;

/** Two slots that come back through a ring. */
@FixedPool(capacity = 2, returnRing = true)
interface Returned {
  int value();

  void value(int value);
}
