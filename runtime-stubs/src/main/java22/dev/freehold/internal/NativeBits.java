package dev.freehold.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Reads and writes some bits of a unit of one, two, four or eight bytes in native memory, and
 * leaves the others as they are.
 *
 * <p>Each method has where the unit is in bytes, how many bits of it are less significant than
 * those meant, and how many are meant.
 */
public final class NativeBits {
  private NativeBits() {}

  /** The bits of a byte. */
  public static long get(
      MemorySegment memory, ValueLayout.OfByte unit, long at, int shift, int bits) {
    return memory.get(unit, at) >>> shift & mask(bits);
  }

  /** The bits of two bytes. */
  public static long get(
      MemorySegment memory, ValueLayout.OfShort unit, long at, int shift, int bits) {
    return memory.get(unit, at) >>> shift & mask(bits);
  }

  /** The bits of four bytes. */
  public static long get(
      MemorySegment memory, ValueLayout.OfInt unit, long at, int shift, int bits) {
    return memory.get(unit, at) >>> shift & mask(bits);
  }

  /** The bits of eight bytes. */
  public static long get(
      MemorySegment memory, ValueLayout.OfLong unit, long at, int shift, int bits) {
    return memory.get(unit, at) >>> shift & mask(bits);
  }

  /** Writes into a byte. */
  public static void set(
      MemorySegment memory, ValueLayout.OfByte unit, long at, int shift, int bits, long value) {
    memory.set(unit, at, (byte) merge(memory.get(unit, at), shift, bits, value));
  }

  /** Writes into two bytes. */
  public static void set(
      MemorySegment memory, ValueLayout.OfShort unit, long at, int shift, int bits, long value) {
    memory.set(unit, at, (short) merge(memory.get(unit, at), shift, bits, value));
  }

  /** Writes into four bytes. */
  public static void set(
      MemorySegment memory, ValueLayout.OfInt unit, long at, int shift, int bits, long value) {
    memory.set(unit, at, (int) merge(memory.get(unit, at), shift, bits, value));
  }

  /** Writes into eight bytes. */
  public static void set(
      MemorySegment memory, ValueLayout.OfLong unit, long at, int shift, int bits, long value) {
    memory.set(unit, at, merge(memory.get(unit, at), shift, bits, value));
  }

  private static long merge(long unit, int shift, int bits, long value) {
    long mask = mask(bits) << shift;
    return (unit & ~mask) | ((value << shift) & mask);
  }

  private static long mask(int bits) {
    return -1L >>> (Long.SIZE - bits);
  }
}
