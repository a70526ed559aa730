package dev.freehold.internal.mapped;

/**
 * A checksum of 16 bits, CRC-16/CCITT: it finds every damage of up to three bits, or of 16 in a
 * row.
 */
final class Crc16 {
  private static final int POLYNOMIAL = 0x1021;
  private static final int BITS = 16;
  private static final char[] TABLE = new char[1 << Byte.SIZE];

  static {
    for (int index = 0; index < TABLE.length; index++) {
      TABLE[index] = remainder(index);
    }
  }

  private Crc16() {}

  /** Takes the lowest bytes of a value into a checksum. */
  static int update(int checksum, long value, int bytes) {
    int updated = checksum;
    for (int shift = 0; shift < bytes * Byte.SIZE; shift += Byte.SIZE) {
      int index = ((updated >>> Byte.SIZE) ^ (int) (value >>> shift)) & 0xFF;
      updated = ((updated << Byte.SIZE) ^ TABLE[index]) & 0xFFFF;
    }
    return updated;
  }

  private static char remainder(int index) {
    int remainder = index << Byte.SIZE;
    for (int bit = 0; bit < Byte.SIZE; bit++) {
      boolean divides = (remainder & (1 << (BITS - 1))) != 0;
      remainder = divides ? (remainder << 1) ^ POLYNOMIAL : remainder << 1;
    }
    return (char) remainder;
  }
}
