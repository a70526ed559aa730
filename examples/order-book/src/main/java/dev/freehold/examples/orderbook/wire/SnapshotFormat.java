package dev.freehold.examples.orderbook.wire;

/**
 * A snapshot file. Numbers are big-endian.
 *
 * <pre>{@code
 * magic i64, version i32, day i32, last priority i64, last trade i64
 * instruments i32, of each:
 *   symbol 8 bytes, tick i32, lot i32, lowest i32, highest i32, state u8,
 *   trades i64, volume i64, turnover i64, first i32, high i32, low i32, last i32
 * participants i32, of each:
 *   name 8 bytes, largest i32, open at most i32, turnover i64, position in each instrument i64
 *   orders i32, of each, in the order of their coming:
 *     id i64, instrument u16, side u8, kind u8, price i32, open i32, shown i32, display i32,
 *     priority i64
 * CRC-32C of all before i64
 * }</pre>
 */
public final class SnapshotFormat {
  public static final long MAGIC = 0x4f_52_44_45_52_53_0d_0aL;
  public static final int VERSION = 1;

  /** Bytes before the number of instruments. */
  public static final int HEADER = 8 + 4 + 4 + 8 + 8;

  /** Bytes of an instrument. */
  public static final int INSTRUMENT = FrameType.NAME + 4 * 4 + 1 + 3 * 8 + 4 * 4;

  /** Bytes of a participant, without positions and orders, but with the number of orders. */
  public static final int PARTICIPANT = FrameType.NAME + 2 * 4 + 8 + 4;

  /** Bytes of an order. */
  public static final int ORDER = 8 + 2 + 2 + 4 * 4 + 8;

  /** Bytes of the checksum. */
  public static final int CHECKSUM = 8;

  private SnapshotFormat() {}
}
