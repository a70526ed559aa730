package dev.freehold.examples.protocols.ip;

import static dev.freehold.pool.ByteOrder.Order.BIG_ENDIAN;

import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.Bytes;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Packed;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;

/** The first 14 bytes of a frame (IEEE 802.3). */
@Packed
@ByteOrder(BIG_ENDIAN)
@FixedPool(capacity = 4, storage = Storage.NATIVE)
public interface EthernetHeader extends PoolElement {
  @Length(6)
  Bytes destination();

  @Length(6)
  Bytes source();

  /** 0x0800 before an {@link Ipv4Header}. */
  short etherType();

  void etherType(short value);
}
