package dev.freehold.concurrency.actors;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;

/** What one actor of the soak sends from a pool of its own. */
@FixedPool(capacity = 256, returnRing = true)
interface Parcel extends PoolElement {
  int number();

  void number(int value);
}
