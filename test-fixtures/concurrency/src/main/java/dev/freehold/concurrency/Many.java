package dev.freehold.concurrency;

import dev.freehold.pool.SharedPool;

/** More slots than a magazine holds. */
@SharedPool(capacity = 64)
interface Many {
  int value();

  void value(int value);
}
