package dev.freehold.examples.server.command;

import dev.freehold.examples.server.store.ByteRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Sums as C's {@code long double} has them on x86-64, 64 binary digits, written with at most 17
 * digits behind the point: what INCRBYFLOAT replies. It makes garbage.
 */
public final class LongDouble {
  private static final int BITS = 64;
  private static final int BEHIND_POINT = 17;
  private static final int LONGEST = 256;

  /**
   * About what 15 binary digits of exponent reach; the last digit of the largest numbers is not
   * looked at.
   */
  private static final long MOST_DIGITS = 4_932;

  private static final long LEAST_DIGITS = -4_950;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private LongDouble() {}

  /**
   * Whether bytes are a number, infinity among them, and nothing else; what overflows or vanishes
   * is none.
   */
  public static boolean isNumber(ByteRange bytes) {
    if (bytes.length() >= LONGEST || Double.isNaN(bytes.toDouble())) {
      return false;
    }
    double near = bytes.toDouble();
    return near != 0 && !Double.isInfinite(near) || inRange(bytes);
  }

  /** The same for what is zero or infinite as a double. */
  private static boolean inRange(ByteRange bytes) {
    try {
      BigDecimal value = new BigDecimal(bytes.toString());
      long digits = (long) value.precision() - value.scale();
      return value.signum() == 0 || digits <= MOST_DIGITS && digits >= LEAST_DIGITS;
    } catch (NumberFormatException word) {
      return true;
    }
  }

  /** Whether it is infinite: by a word, as what overflows is no number. */
  public static boolean isInfinite(ByteRange bytes) {
    return Double.isInfinite(bytes.toDouble()) && bytes.at(bytes.length() - 1) > '9';
  }

  /** The sum of two numbers; null if it is infinite or none. */
  public static @Nullable String sum(ByteRange one, ByteRange other) {
    if (isInfinite(one) || isInfinite(other)) {
      return null;
    }
    return text(round(round(value(one)).add(round(value(other)))));
  }

  private static BigDecimal value(ByteRange bytes) {
    String text = bytes.toString();
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException hexadecimal) {
      return BigDecimal.valueOf(bytes.toDouble());
    }
  }

  /** The nearest number with 64 binary digits. */
  private static BigDecimal round(BigDecimal value) {
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    int exponent = exponent(value.abs());
    int shift = BITS - 1 - exponent;
    BigDecimal scale = shift >= 0 ? TWO.pow(shift) : BigDecimal.ONE.divide(TWO.pow(-shift));
    BigDecimal whole = value.multiply(scale).setScale(0, RoundingMode.HALF_EVEN);
    return shift >= 0 ? whole.divide(scale) : whole.multiply(TWO.pow(-shift));
  }

  private static int exponent(BigDecimal value) {
    double logarithm =
        Math.log(value.round(MathContext.DECIMAL64).unscaledValue().doubleValue()) / Math.log(2)
            - value.round(MathContext.DECIMAL64).scale() * (Math.log(10) / Math.log(2));
    int exponent = (int) Math.floor(logarithm);
    while (power(exponent + 1).compareTo(value) <= 0) {
      exponent++;
    }
    while (power(exponent).compareTo(value) > 0) {
      exponent--;
    }
    return exponent;
  }

  private static BigDecimal power(int exponent) {
    return exponent >= 0 ? TWO.pow(exponent) : BigDecimal.ONE.divide(TWO.pow(-exponent));
  }

  private static String text(BigDecimal value) {
    BigDecimal cut = value.setScale(BEHIND_POINT, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return cut.signum() == 0 ? "0" : cut.toPlainString();
  }
}
