package dev.freehold.examples.server.resp;

/** Decimal numbers as bytes, read as strictly as Redis does ({@code string2ll} of its util.c). */
public final class Numbers {
  /** The most bytes that {@link #write} needs. */
  public static final int MOST = 20;

  private static final int RADIX = 10;

  private Numbers() {}

  /** Whether a range is a number: no blank, no plus, no zero in front, nothing that overflows. */
  public static boolean isLong(byte[] bytes, int start, int length) {
    if (length <= 0 || length > MOST) {
      return false;
    }
    boolean negative = bytes[start] == '-';
    int at = negative ? start + 1 : start;
    int end = start + length;
    if (at == end) {
      return false;
    }
    if (bytes[at] == '0') {
      return length == 1;
    }
    long value = 0;
    for (; at < end; at++) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit >= RADIX || !fits(value, digit, negative)) {
        return false;
      }
      value = value * RADIX - digit;
    }
    return true;
  }

  /** Whether another digit goes in; values grow downwards, as there is one more below zero. */
  private static boolean fits(long value, int digit, boolean negative) {
    long least = negative ? Long.MIN_VALUE : -Long.MAX_VALUE;
    return value >= Long.MIN_VALUE / RADIX && value * RADIX >= least + digit;
  }

  /** The number that a range is, of which {@link #isLong} holds. */
  public static long toLong(byte[] bytes, int start, int length) {
    boolean negative = bytes[start] == '-';
    long value = 0;
    for (int at = negative ? start + 1 : start; at < start + length; at++) {
      value = value * RADIX - (bytes[at] - '0');
    }
    return negative ? value : -value;
  }

  /** How many bytes a number takes. */
  public static int size(long value) {
    int size = value < 0 ? 2 : 1;
    for (long left = value / RADIX; left != 0; left /= RADIX) {
      size++;
    }
    return size;
  }

  /** Writes a number; returns where it ends. */
  public static int write(long value, byte[] to, int at) {
    int end = at + size(value);
    int place = end;
    long left = value;
    do {
      to[--place] = (byte) ('0' + Math.abs(left % RADIX));
      left /= RADIX;
    } while (left != 0);
    if (value < 0) {
      to[at] = '-';
    }
    return end;
  }

  /**
   * Whether bytes are an unsigned number as C's {@code strtoul} takes one, which takes signs, and
   * none at all, as well.
   */
  public static boolean isUnsigned(byte[] in, int start, int length) {
    int first = length > 0 && (in[start] == '-' || in[start] == '+') ? 1 : 0;
    if (length == first) {
      return length == 0;
    }
    long value = 0;
    for (int at = start + first; at < start + length; at++) {
      int digit = in[at] - '0';
      if (digit < 0 || digit > 9 || Long.compareUnsigned(value, (-1L - digit >>> 1) / 5) > 0) {
        return false;
      }
      value = value * 10 + digit;
    }
    return true;
  }
}
