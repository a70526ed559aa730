package dev.freehold.examples.protocols.pcap;

import static dev.freehold.pool.ByteOrder.Order.LITTLE_ENDIAN;

import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.Default;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Packed;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;

/** The beginning of a file of captured packets, as a little-endian machine writes it. */
@Packed
@ByteOrder(LITTLE_ENDIAN)
@FixedPool(capacity = 4, storage = Storage.NATIVE)
public interface PcapHeader extends PoolElement {
  @Default("0xA1B2C3D4")
  int magic();

  void magic(int value);

  short major();

  void major(short value);

  short minor();

  void minor(short value);

  int zone();

  void zone(int value);

  int accuracy();

  void accuracy(int value);

  /** In bytes. */
  int longest();

  void longest(int value);

  /** 1 where Ethernet headers begin the packets. */
  int linkType();

  void linkType(int value);
}
