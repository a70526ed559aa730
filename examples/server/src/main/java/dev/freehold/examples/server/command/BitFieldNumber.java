package dev.freehold.examples.server.command;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Sums that must fit into some bits. */
final class BitFieldNumber {
  private static final int WRAP = 0;
  private static final int SATURATE = 1;

  private BitFieldNumber() {}

  /** The sum as it fits; null if it does not and nothing is to be done about it. */
  static @Nullable Long fit(long one, long other, boolean signed, int width, int overflow) {
    return fit(BigInteger.valueOf(one).add(BigInteger.valueOf(other)), signed, width, overflow);
  }

  /** A number as it fits that is set; for an unsigned field a negative one is large. */
  static @Nullable Long fit(long value, boolean signed, int width, int overflow) {
    BigInteger number = BigInteger.valueOf(value);
    boolean large = !signed && value < 0;
    return fit(
        large ? number.add(BigInteger.ONE.shiftLeft(Long.SIZE)) : number, signed, width, overflow);
  }

  private static @Nullable Long fit(BigInteger sum, boolean signed, int width, int overflow) {
    BigInteger most = BigInteger.ONE.shiftLeft(signed ? width - 1 : width).subtract(BigInteger.ONE);
    BigInteger least = signed ? most.not() : BigInteger.ZERO;
    boolean above = sum.compareTo(most) > 0;
    boolean below = sum.compareTo(least) < 0;
    if (!above && !below) {
      return sum.longValue();
    }
    if (overflow == WRAP) {
      return wrap(sum.longValue(), signed, width);
    }
    return overflow == SATURATE ? Long.valueOf((above ? most : least).longValue()) : null;
  }

  private static long wrap(long bits, boolean signed, int width) {
    int unused = 64 - width;
    return signed ? bits << unused >> unused : bits << unused >>> unused;
  }
}
