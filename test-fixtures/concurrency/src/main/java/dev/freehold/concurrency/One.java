package dev.freehold.concurrency;

import dev.freehold.pool.SharedPool;

/** One slot, for which all threads race. */
@SharedPool(capacity = 1)
interface One {
  int value();

  void value(int value);
}
