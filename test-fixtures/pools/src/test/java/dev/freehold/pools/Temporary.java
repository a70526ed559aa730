package dev.freehold.pools;

import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;
import dev.freehold.pool.StackPool;

/** An element of a stack. */
@StackPool(capacity = 3)
interface Temporary {
  long id();

  void id(long value);

  @Length(2)
  Longs sums();
}
