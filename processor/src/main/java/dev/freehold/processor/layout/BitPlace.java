package dev.freehold.processor.layout;

import dev.freehold.pool.ByteOrder;
import java.util.Optional;

/**
 * Where the bits of a field are: in a unit of memory that can be read and written at once.
 *
 * @param order whether the first bit is the most significant or the least
 * @param first the number of the first bit in its struct, from 0
 * @param count how many bits
 * @param offset where the unit begins in the struct, in bytes
 * @param unit how many bytes it has: 1, 2, 4 or 8
 */
public record BitPlace(ByteOrder.Order order, long first, int count, long offset, int unit) {
  /**
   * The place of a bit field; empty where no unit of the struct holds all of it.
   *
   * @param struct the one that the member is in
   */
  public static Optional<BitPlace> find(CStruct struct, CMember member, ByteOrder.Order order) {
    CBits bits = (CBits) member.type();
    if (bits.size() > Long.BYTES) {
      return Optional.empty();
    }
    long unit = Long.highestOneBit(2 * bits.size() - 1);
    long last = struct.size() - unit;
    long aligned = member.offset() / unit * unit;
    boolean isIn = aligned + unit >= member.offset() + bits.size() && aligned <= last;
    long offset = isIn ? aligned : Math.min(member.offset(), last);
    return offset < 0
        ? Optional.empty()
        : Optional.of(new BitPlace(order, firstOf(member), bits.count(), offset, (int) unit));
  }

  /** The number of a bit field's first bit in its struct, from 0. */
  public static long firstOf(CMember member) {
    return member.offset() * Byte.SIZE + ((CBits) member.type()).first();
  }

  /** How many bits of the unit are less significant. */
  public int shift() {
    int before = (int) (first - offset * Byte.SIZE);
    return isBigEndian() ? unit * Byte.SIZE - before - count : before;
  }

  /** Whether the first bit is the most significant. */
  public boolean isBigEndian() {
    return order == ByteOrder.Order.BIG_ENDIAN;
  }

  /** The value that the bits have where every byte is the same. */
  public long repeated(int fill) {
    long value = 0;
    for (int index = 0; index < count; index++) {
      int inByte = (int) ((first + index) % Byte.SIZE);
      long bit = (fill >> (isBigEndian() ? Byte.SIZE - 1 - inByte : inByte)) & 1;
      value = isBigEndian() ? (value << 1) | bit : value | (bit << index);
    }
    return value;
  }
}
