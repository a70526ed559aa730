package dev.freehold.benchmarks.runtime.access;

import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;

/** An element with values inside it. */
@FixedPool(capacity = Sizes.CAPACITY)
public interface Book {
  @Length(Sizes.VALUES)
  Longs levels();
}
