package dev.freehold.internal;

import dev.freehold.pool.BitRangeException;

/** Refuses what does not fit a bit field. */
public final class BitRange {
  private BitRange() {}

  /**
   * The value itself, if it fits.
   *
   * @param bits how many the field has, below 64
   * @throws BitRangeException if the value is negative or too great
   */
  public static long require(FieldHolder holder, String field, int bits, long value) {
    if (value >>> bits != 0) {
      throw new BitRangeException(holder.place(field), field, value, bits);
    }
    return value;
  }
}
