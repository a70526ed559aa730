package dev.freehold.mapped;

import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Ints;
import dev.freehold.pool.Length;
import dev.freehold.pool.Storage;

/** A number and more in a file, in big-endian order. */
@ByteOrder(ByteOrder.Order.BIG_ENDIAN)
@FixedPool(capacity = 4, storage = Storage.MAPPED)
interface BigNumber {
  long value();

  void value(long value);

  @Length(2)
  Ints more();
}
