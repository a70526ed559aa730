package dev.freehold.concurrency;

import dev.freehold.pool.SharedPool;

/** Two slots. */
@SharedPool(capacity = 2)
interface Two {
  int value();

  void value(int value);
}
