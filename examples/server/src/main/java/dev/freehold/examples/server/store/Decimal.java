package dev.freehold.examples.server.store;

/** Whole numbers as decimal digits. */
public final class Decimal {
  /** How many bytes a number takes at most. */
  public static final int LONGEST = 20;

  private static final byte[] LOWEST =
      "-9223372036854775808".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  private Decimal() {}

  /** Whether bytes are a number exactly as {@link #write} would write it. */
  public static boolean isLong(byte[] from, int offset, int length) {
    if (length == 0 || length > LONGEST) {
      return false;
    }
    boolean negative = from[offset] == '-';
    int first = negative ? 1 : 0;
    int digits = length - first;
    if (digits == 0 || digits > 19) {
      return false;
    }
    if (from[offset + first] == '0') {
      return digits == 1 && !negative;
    }
    for (int i = first; i < length; i++) {
      if (from[offset + i] < '0' || from[offset + i] > '9') {
        return false;
      }
    }
    return digits < 19 || fits(from, offset, length, negative);
  }

  private static boolean fits(byte[] from, int offset, int length, boolean negative) {
    long value = toLong(from, offset, length);
    return negative ? value < 0 : value >= 0;
  }

  /** The number that bytes are for which {@link #isLong} holds. */
  public static long toLong(byte[] from, int offset, int length) {
    boolean negative = from[offset] == '-';
    long value = 0;
    for (int i = negative ? 1 : 0; i < length; i++) {
      value = value * 10 - (from[offset + i] - '0');
    }
    return negative ? value : -value;
  }

  /** Writes a number; returns how many bytes it takes. */
  public static int write(long value, byte[] to, int offset) {
    if (value == Long.MIN_VALUE) {
      System.arraycopy(LOWEST, 0, to, offset, LOWEST.length);
      return LOWEST.length;
    }
    int length = length(value);
    long rest = Math.abs(value);
    int at = offset + length;
    do {
      long tenth = rest / 10;
      to[--at] = (byte) ('0' + (rest - tenth * 10));
      rest = tenth;
    } while (rest != 0);
    if (value < 0) {
      to[offset] = '-';
    }
    return length;
  }

  /** How many bytes a number takes. */
  public static int length(long value) {
    int length = value < 0 ? 2 : 1;
    for (long rest = value / 10; rest != 0; rest /= 10) {
      length++;
    }
    return length;
  }
}
