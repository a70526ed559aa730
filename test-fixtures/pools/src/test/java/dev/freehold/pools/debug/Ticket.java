package dev.freehold.pools.debug;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Text;

/** What is watched here. */
@FixedPool(capacity = 4)
interface Ticket {
  long id();

  void id(long value);

  @Length(8)
  Text name();
}
