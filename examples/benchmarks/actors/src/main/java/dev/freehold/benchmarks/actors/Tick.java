package dev.freehold.benchmarks.actors;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;

/** A message of four numbers, in a pool of the sender's: more than wait in the mailbox. */
@FixedPool(capacity = 8192, returnRing = true)
interface Tick extends PoolElement {
  long id();

  void id(long value);

  long price();

  void price(long value);

  long size();

  void size(long value);

  long time();

  void time(long value);
}
