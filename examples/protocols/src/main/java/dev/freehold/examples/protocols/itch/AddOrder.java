package dev.freehold.examples.protocols.itch;

import static dev.freehold.pool.ByteOrder.Order.BIG_ENDIAN;

import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.Bytes;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Packed;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;

/** Message {@code A}, 36 bytes: an order has come into the book. */
@Packed
@ByteOrder(BIG_ENDIAN)
@FixedPool(capacity = 4, storage = Storage.NATIVE)
public interface AddOrder extends ItchMessage, PoolElement {
  long reference();

  void reference(long value);

  /** {@code B} or {@code S}. */
  byte side();

  void side(byte value);

  int shares();

  void shares(int value);

  /** ASCII, with spaces behind it. */
  @Length(8)
  Bytes stock();

  /** In 1/10,000 of a dollar. */
  int price();

  void price(int value);
}
