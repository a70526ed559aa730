package dev.freehold.examples.protocols.itch;

import static dev.freehold.pool.ByteOrder.Order.BIG_ENDIAN;

import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.Bytes;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Packed;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;

/**
 * The first 20 bytes of a MoldUDP64 packet; then come the messages, each behind two bytes with its
 * length.
 */
@Packed
@ByteOrder(BIG_ENDIAN)
@FixedPool(capacity = 4, storage = Storage.NATIVE)
public interface MoldHeader extends PoolElement {
  @Length(10)
  Bytes session();

  /** The number of the first message. */
  long sequence();

  void sequence(long value);

  /** How many messages follow. */
  short count();

  void count(short value);
}
