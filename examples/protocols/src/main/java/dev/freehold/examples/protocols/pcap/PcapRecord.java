package dev.freehold.examples.protocols.pcap;

import static dev.freehold.pool.ByteOrder.Order.LITTLE_ENDIAN;

import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Packed;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;

/** What is in front of each captured packet. */
@Packed
@ByteOrder(LITTLE_ENDIAN)
@FixedPool(capacity = 4, storage = Storage.NATIVE)
public interface PcapRecord extends PoolElement {
  int seconds();

  void seconds(int value);

  int microseconds();

  void microseconds(int value);

  /** How many bytes of it follow. */
  int captured();

  void captured(int value);

  /** How many there were. */
  int sent();

  void sent(int value);
}
