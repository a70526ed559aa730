package dev.freehold.examples.server.store;

/**
 * Writes fractions as {@code %.17g} does where that needs no exponent, without garbage: 17 digits
 * of the exact value, rounded half to even, without zeros at the end. A double is a whole number of
 * 53 bits over a power of two; times a power of ten it has 120 bits at most, in two longs.
 */
final class PlainDecimal {
  /** The least and, outside, the largest number that is written so. */
  static final double LEAST = 1e-4;

  static final double MOST = 1e17;

  private static final int DIGITS = 17;
  private static final long LARGEST = 100_000_000_000_000_000L;
  private static final int MANTISSA = 52;

  private PlainDecimal() {}

  /**
   * Writes a number of which {@link #LEAST} ≤ |value| < {@link #MOST} holds, and that is not whole;
   * returns how many bytes.
   */
  static int write(double value, byte[] to, int offset) {
    double size = Math.abs(value);
    int exponent = (int) Math.floor(Math.log10(size));
    long digits = digits(size, DIGITS - 1 - exponent);
    if (digits >= LARGEST) {
      exponent++;
      digits = digits(size, DIGITS - 1 - exponent);
    } else if (digits < LARGEST / 10) {
      exponent--;
      digits = digits(size, DIGITS - 1 - exponent);
    }
    int count = DIGITS;
    while (digits % 10 == 0) {
      digits /= 10;
      count--;
    }
    int at = offset;
    if (value < 0) {
      to[at++] = '-';
    }
    return place(digits, count, exponent, to, at) - offset;
  }

  /**
   * The nearest whole number to a positive number times a power of ten; half goes to the even one.
   */
  private static long digits(double value, int power) {
    long bits = Double.doubleToRawLongBits(value);
    long low = bits & (1L << MANTISSA) - 1 | 1L << MANTISSA;
    long high = 0;
    for (int i = 0; i < power; i++) {
      high = high * 10 + Math.multiplyHigh(low, 10) + (low < 0 ? 10 : 0);
      low *= 10;
    }
    return shifted(high, low, MANTISSA - Math.getExponent(value));
  }

  private static long shifted(long high, long low, int shift) {
    long half = shift <= 64 ? 1L << shift - 1 : 1L << shift - 65;
    long whole = shift < 64 ? high << 64 - shift | low >>> shift : high >>> shift - 64;
    long rest = shift <= 64 ? low & half - 1 : high & half - 1 | low;
    boolean up = ((shift <= 64 ? low : high) & half) != 0;
    return up && (rest != 0 || (whole & 1) != 0) ? whole + 1 : whole;
  }

  /**
   * Writes digits with the point behind so many of them, or with zeros in front; returns where they
   * end.
   */
  private static int place(long digits, int count, int exponent, byte[] to, int offset) {
    int zeros = Math.max(0, -exponent);
    int whole = Math.max(0, exponent) + 1;
    int all = count + zeros;
    boolean pointed = all > whole;
    int end = offset + Math.max(all, whole) + (pointed ? 1 : 0);
    long left = digits;
    int at = end;
    for (int place = Math.max(all, whole) - 1; place >= 0; place--) {
      boolean digit = place >= zeros && place < all;
      to[--at] = (byte) (digit ? '0' + left % 10 : '0');
      left = digit ? left / 10 : left;
      if (pointed && place == whole) {
        to[--at] = '.';
      }
    }
    return end;
  }
}
