package dev.freehold.examples.protocols.dns;

import static dev.freehold.pool.ByteOrder.Order.BIG_ENDIAN;

import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Packed;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;

/** What follows the name in a question (RFC 1035, 4.1.2). */
@Packed
@ByteOrder(BIG_ENDIAN)
@FixedPool(capacity = 4, storage = Storage.NATIVE)
public interface DnsQuestion extends PoolElement {
  short type();

  void type(short value);

  short classCode();

  void classCode(short value);
}
