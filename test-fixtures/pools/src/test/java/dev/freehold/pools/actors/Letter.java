package dev.freehold.pools.actors;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;

/** A message from a pool of its sender's. */
@FixedPool(capacity = 8, returnRing = true)
interface Letter extends PoolElement {
  int id();

  void id(int value);

  static Letter write(LetterPool pool, int id) {
    Letter letter = pool.alloc();
    letter.id(id);
    return letter;
  }
}
