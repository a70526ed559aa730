package dev.freehold.concurrency;

import dev.freehold.pool.SharedPool;

/** Slots that each thread keeps for itself while they are free. */
@SharedPool(capacity = 64, exact = false)
interface Kept {
  int value();

  void value(int value);
}
