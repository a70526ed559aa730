package dev.freehold.examples.protocols.ip;

import static dev.freehold.pool.ByteOrder.Order.BIG_ENDIAN;

import dev.freehold.pool.Bits;
import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.Default;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Packed;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;

/**
 * The first 20 bytes of a packet (RFC 791, 3.1; DSCP and ECN are of RFC 2474 and RFC 3168).
 *
 * <pre>{@code
 * |version|  IHL  |   DSCP    |ECN|         total length          |
 * |        identification         | R DF MF|   fragment offset    |
 * | time to live  |   protocol    |        header checksum        |
 * |                        source address                         |
 * |                     destination address                       |
 * }</pre>
 */
@Packed
@ByteOrder(BIG_ENDIAN)
@FixedPool(capacity = 4, storage = Storage.NATIVE)
public interface Ipv4Header extends PoolElement {
  @Default("4")
  @Bits(4)
  byte version();

  void version(byte value);

  /** With its options, in units of four bytes. */
  @Default("5")
  @Bits(4)
  byte headerLength();

  void headerLength(byte value);

  @Bits(6)
  byte dscp();

  void dscp(byte value);

  @Bits(2)
  byte ecn();

  void ecn(byte value);

  /** In bytes. */
  short totalLength();

  void totalLength(short value);

  short identification();

  void identification(short value);

  @Bits(1)
  boolean reserved();

  void reserved(boolean value);

  @Bits(1)
  boolean dontFragment();

  void dontFragment(boolean value);

  @Bits(1)
  boolean moreFragments();

  void moreFragments(boolean value);

  /** In units of eight bytes. */
  @Bits(13)
  short fragmentOffset();

  void fragmentOffset(short value);

  byte timeToLive();

  void timeToLive(byte value);

  /** 17 before a {@link UdpHeader}. */
  byte protocol();

  void protocol(byte value);

  short checksum();

  void checksum(short value);

  int source();

  void source(int value);

  int destination();

  void destination(int value);
}
