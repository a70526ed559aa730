package dev.freehold.concurrency.actors;

import dev.freehold.pool.PoolElement;
import dev.freehold.pool.SharedPool;

/** What the actors of the soak pass around, from a pool that all of them use. */
@SharedPool(capacity = 4096)
interface Job extends PoolElement {
  int number();

  void number(int value);
}
