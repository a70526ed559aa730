package dev.freehold.examples.server.resp;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Floating-point numbers as Redis writes them: {@code %.17g}, whole numbers without a point. */
public final class Doubles {
  private static final int DIGITS = 17;
  private static final double WHOLE = 1e17;
  private static final byte[] INF = Ascii.of("inf");
  private static final byte[] MINUS_INF = Ascii.of("-inf");
  private static final byte[] NAN = Ascii.of("nan");

  private Doubles() {}

  /** The text of a number. */
  public static byte[] text(double value) {
    if (Double.isNaN(value)) {
      return NAN;
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? INF : MINUS_INF;
    }
    return Ascii.of(digits(value));
  }

  private static String digits(double value) {
    if (value == 0) {
      return 1 / value < 0 ? "-0" : "0";
    }
    if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
      return Long.toString((long) value);
    }
    BigDecimal exact = new BigDecimal(value);
    int exponent = exact.precision() - exact.scale() - 1;
    BigDecimal rounded = exact.setScale(DIGITS - 1 - exponent, RoundingMode.HALF_EVEN);
    exponent = rounded.precision() - rounded.scale() - 1;
    BigDecimal plain = rounded.stripTrailingZeros();
    return exponent < -4 || exponent >= DIGITS
        ? scientific(plain, exponent)
        : plain.toPlainString();
  }

  private static String scientific(BigDecimal value, int exponent) {
    String mantissa = value.scaleByPowerOfTen(-exponent).stripTrailingZeros().toPlainString();
    String digits = Integer.toString(Math.abs(exponent));
    return mantissa + (exponent < 0 ? "e-" : "e+") + (digits.length() < 2 ? "0" : "") + digits;
  }
}
