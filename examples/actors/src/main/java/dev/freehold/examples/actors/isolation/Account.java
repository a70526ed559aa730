package dev.freehold.examples.actors.isolation;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;

/** What the store holds: some money, by number. */
@FixedPool(capacity = 64, init = Init.ZERO)
interface Account {
  long cents();

  void cents(long value);
}
