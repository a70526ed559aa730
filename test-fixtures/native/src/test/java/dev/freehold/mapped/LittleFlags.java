package dev.freehold.mapped;

import dev.freehold.pool.Bits;
import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Storage;

/** Bit fields in a file. */
@ByteOrder(ByteOrder.Order.LITTLE_ENDIAN)
@FixedPool(capacity = 4, storage = Storage.MAPPED)
interface LittleFlags {
  @Bits(3)
  byte kind();

  void kind(byte value);

  @Bits(5)
  byte rest();

  void rest(byte value);
}
