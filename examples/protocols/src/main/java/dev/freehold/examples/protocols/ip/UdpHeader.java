package dev.freehold.examples.protocols.ip;

import static dev.freehold.pool.ByteOrder.Order.BIG_ENDIAN;

import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Packed;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;

/** The 8 bytes before a datagram (RFC 768). */
@Packed
@ByteOrder(BIG_ENDIAN)
@FixedPool(capacity = 4, storage = Storage.NATIVE)
public interface UdpHeader extends PoolElement {
  short sourcePort();

  void sourcePort(short value);

  short destinationPort();

  void destinationPort(short value);

  /** With the header, in bytes. */
  short length();

  void length(short value);

  short checksum();

  void checksum(short value);
}
