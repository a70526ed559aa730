package dev.freehold.mapped.migration;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Storage;
import dev.freehold.pool.Text;

/** A text would be cut. */
@FixedPool(capacity = 6, storage = Storage.MAPPED)
interface ShortTrade {
  @Length(4)
  Text symbol();
}
