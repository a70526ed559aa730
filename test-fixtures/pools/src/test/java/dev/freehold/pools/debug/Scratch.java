package dev.freehold.pools.debug;

import dev.freehold.pool.RegionPool;

/** A region that is watched here. */
@RegionPool(bytes = 64)
interface Scratch {
  long value();

  void value(long value);
}
