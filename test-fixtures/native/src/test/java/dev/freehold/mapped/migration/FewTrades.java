package dev.freehold.mapped.migration;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Storage;

/** There are fewer slots. */
@FixedPool(capacity = 2, storage = Storage.MAPPED)
interface FewTrades {
  int id();

  void id(int value);
}
