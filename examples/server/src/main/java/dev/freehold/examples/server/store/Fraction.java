package dev.freehold.examples.server.store;

import java.nio.charset.StandardCharsets;

/** Numbers with a fraction, read as C's {@code strtod} and written as its {@code %.17g}. */
public final class Fraction {
  private static final int EXACT_DIGITS = 15;
  private static final double[] TENS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private Fraction() {}

  /** The number that bytes are, or NaN if they are none. It makes garbage beyond 15 digits. */
  public static double parse(byte[] from, int offset, int length) {
    if (length == 0) {
      return Double.NaN;
    }
    int first = from[offset] == '-' || from[offset] == '+' ? 1 : 0;
    long digits = 0;
    int seen = 0;
    int behindPoint = -1;
    for (int i = first; i < length; i++) {
      byte each = from[offset + i];
      if (each == '.' && behindPoint < 0) {
        behindPoint = 0;
      } else if (each >= '0' && each <= '9') {
        digits = digits * 10 + (each - '0');
        seen++;
        behindPoint += behindPoint < 0 ? 0 : 1;
      } else {
        return parseSlowly(from, offset, length);
      }
      if (seen > EXACT_DIGITS) {
        return parseSlowly(from, offset, length);
      }
    }
    if (seen == 0) {
      return Double.NaN;
    }
    double value = behindPoint > 0 ? digits / TENS[behindPoint] : digits;
    return from[offset] == '-' ? -value : value;
  }

  /** Whether bytes are a number, and neither too large nor too small for one. */
  public static boolean isInRange(ByteRange text) {
    double value = text.toDouble();
    if (value != 0 && !Double.isInfinite(value)) {
      return !Double.isNaN(value);
    }
    char last = (char) text.at(text.length() - 1);
    boolean word = Double.isInfinite(value) && (last < '0' || last > '9');
    return word || value == 0 && !hasDigits(text);
  }

  /** Whether there is a digit above zero before an exponent. */
  private static boolean hasDigits(ByteRange text) {
    for (int i = 0; i < text.length() && (text.at(i) | 0x20) != 'e'; i++) {
      if (text.at(i) >= '1' && text.at(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static double parseSlowly(byte[] from, int offset, int length) {
    String text = new String(from, offset, length, StandardCharsets.ISO_8859_1);
    String word = text.toLowerCase(java.util.Locale.ROOT);
    switch (word) {
      case "inf", "+inf", "infinity", "+infinity":
        return Double.POSITIVE_INFINITY;
      case "-inf", "-infinity":
        return Double.NEGATIVE_INFINITY;
      default:
        return isNumber(word) ? parseNumber(word) : Double.NaN;
    }
  }

  /** Java takes blanks and suffixes that C does not, and words of its own. */
  private static boolean isNumber(String word) {
    char last = word.charAt(word.length() - 1);
    boolean hexadecimal = word.contains("0x");
    for (int i = 0; i < word.length(); i++) {
      char each = word.charAt(i);
      boolean known =
          each >= '0' && each <= '9'
              || "+-.e".indexOf(each) >= 0
              || hexadecimal && (each >= 'a' && each <= 'f' || each == 'x' || each == 'p');
      if (!known) {
        return false;
      }
    }
    return hexadecimal || last != 'f' && last != 'd';
  }

  private static double parseNumber(String word) {
    try {
      boolean needsExponent = word.contains("0x") && word.indexOf('p') < 0;
      return Double.parseDouble(needsExponent ? word + "p0" : word);
    } catch (NumberFormatException error) {
      return Double.NaN;
    }
  }

  /**
   * Writes a number as {@code %.17g} does; returns how many bytes. Only those with an exponent make
   * garbage.
   */
  public static int write(double value, byte[] to, int offset) {
    if (value == Math.rint(value) && Math.abs(value) < 1e17 && (value != 0 || 1 / value > 0)) {
      return Decimal.write((long) value, to, offset);
    }
    if (Math.abs(value) >= PlainDecimal.LEAST && Math.abs(value) < PlainDecimal.MOST) {
      return PlainDecimal.write(value, to, offset);
    }
    byte[] text = text(value).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(text, 0, to, offset, text.length);
    return text.length;
  }

  private static String text(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (value == 0) {
      return "-0";
    }
    java.math.BigDecimal rounded =
        new java.math.BigDecimal(value)
            .round(new java.math.MathContext(17, java.math.RoundingMode.HALF_EVEN))
            .stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (exponent >= -4 && exponent < 17) {
      return rounded.toPlainString();
    }
    String digits = rounded.unscaledValue().abs().toString();
    String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    String sign = value < 0 ? "-" : "";
    String power =
        (exponent < 0 ? "-" : "+") + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    return sign + mantissa + "e" + power;
  }
}
