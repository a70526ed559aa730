package dev.freehold.mapped.migration;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Storage;

/** A field would lose what is in it. */
@FixedPool(capacity = 6, storage = Storage.MAPPED)
interface NarrowTrade {
  short id();

  void id(short value);
}
