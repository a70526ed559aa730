package dev.freehold.pools;

import dev.freehold.pool.Length;
import dev.freehold.pool.RegionPool;
import dev.freehold.pool.Text;

/** An element of a region: 16 bytes of them. */
@RegionPool(bytes = 50)
interface Node {
  long key();

  void key(long value);

  @Length(4)
  Text name();
}
