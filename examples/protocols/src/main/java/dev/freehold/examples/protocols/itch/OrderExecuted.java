package dev.freehold.examples.protocols.itch;

import static dev.freehold.pool.ByteOrder.Order.BIG_ENDIAN;

import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Packed;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;

/** Message {@code E}, 31 bytes: a part of an order, or all of it, was executed. */
@Packed
@ByteOrder(BIG_ENDIAN)
@FixedPool(capacity = 4, storage = Storage.NATIVE)
public interface OrderExecuted extends ItchMessage, PoolElement {
  long reference();

  void reference(long value);

  int shares();

  void shares(int value);

  long match();

  void match(long value);
}
