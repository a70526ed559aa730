package dev.freehold.pools;

import dev.freehold.pool.FixedPool;

/** An element of a pool of which the program has one. */
@FixedPool(capacity = 1, global = true)
interface Setting {
  int value();

  void value(int value);
}
