package dev.freehold.examples.protocols.itch;

import static dev.freehold.pool.ByteOrder.Order.BIG_ENDIAN;

import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Packed;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;

/** Message {@code S}, 12 bytes: the beginning or end of something. */
@Packed
@ByteOrder(BIG_ENDIAN)
@FixedPool(capacity = 4, storage = Storage.NATIVE)
public interface SystemEvent extends ItchMessage, PoolElement {
  byte event();

  void event(byte value);
}
