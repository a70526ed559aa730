package dev.freehold.processor.declaration;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.type.TypeKind;

/** Turns what {@code @Default} says into Java source. */
public final class DefaultLiteral {
  /** A sign, then digits as in Java: {@code 1_000}, {@code 0x7F}, {@code 0b11}, {@code 017}. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "([+-]?)(?:(0|[1-9](?:_*[0-9])*)|0[xX](HEX(?:_*HEX)*)|0[bB]([01](?:_*[01])*)|0((?:_*[0-7])+))"
              .replace("HEX", "[0-9a-fA-F]"));

  private static final Pattern SUFFIX = Pattern.compile("[lL]$");
  private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=[0-9])_+(?=[0-9])");

  /** What stands before the exponent, where it is more than zeros. */
  private static final Pattern NOT_ZERO =
      Pattern.compile("[+-]?(?:0[xX][0.]*[1-9a-fA-F]|[0.]*[1-9]).*");

  private DefaultLiteral() {}

  /** The expression for a value of a primitive type; empty where the text is not one. */
  public static Optional<String> of(TypeKind type, String text) {
    return switch (type) {
      case BYTE -> number(type, text).map(value -> "(byte) " + value);
      case SHORT -> number(type, text).map(value -> "(short) " + value);
      case INT -> number(type, text).map(BigInteger::toString);
      case LONG -> number(type, text).map(value -> value + "L");
      case FLOAT -> {
        String number = withoutUnderscores(text);
        yield floating(number, "f", Float.toString(Float.parseFloat(number(number))));
      }
      case DOUBLE -> {
        String number = withoutUnderscores(text);
        yield floating(number, "d", Double.toString(Double.parseDouble(number(number))));
      }
      case CHAR -> text.length() == 1 ? Optional.of("(char) " + (int) text.charAt(0)) : none();
      case BOOLEAN -> text.equals("true") || text.equals("false") ? Optional.of(text) : none();
      default -> none();
    };
  }

  /** The number that the text is, of a whole type; empty where it is none. */
  public static Optional<BigInteger> number(TypeKind type, String text) {
    return switch (type) {
      case BYTE -> whole(text, Byte.SIZE);
      case SHORT -> whole(text, Short.SIZE);
      case INT -> whole(text, Integer.SIZE);
      case LONG -> whole(SUFFIX.matcher(text).replaceFirst(""), Long.SIZE);
      default -> Optional.empty();
    };
  }

  private static Optional<BigInteger> whole(String text, int bits) {
    Matcher written = WHOLE.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    BigInteger limit = BigInteger.ONE.shiftLeft(bits - 1);
    boolean negative = "-".equals(written.group(1));
    return digits(written, bits)
        .map(value -> negative ? value.negate() : value)
        .filter(value -> value.compareTo(limit) < 0 && value.compareTo(limit.negate()) >= 0);
  }

  /** Digits of another base than ten are the bits of the value, as they are in Java. */
  private static Optional<BigInteger> digits(Matcher written, int bits) {
    if (written.group(2) != null) {
      return Optional.of(new BigInteger(written.group(2).replace("_", "")));
    }
    int group = written.group(3) != null ? 3 : written.group(4) != null ? 4 : 5;
    int base = group == 3 ? 16 : group == 4 ? 2 : 8;
    BigInteger value = new BigInteger(written.group(group).replace("_", ""), base);
    return Optional.of(value)
        .filter(each -> each.bitLength() <= bits)
        .map(each -> each.testBit(bits - 1) ? each.subtract(BigInteger.ONE.shiftLeft(bits)) : each);
  }

  /** A number that is too great or too small for its type is refused; infinity is not. */
  private static Optional<String> floating(String text, String suffix, String value) {
    if (!isNumber(text) || (value.contains("Infinity") && !text.contains("Infinity"))) {
      return none();
    }
    return switch (value) {
      // Quotients, as constants of Double would need a name that a nested type may have.
      case "NaN" -> Optional.of("0" + suffix + " / 0" + suffix);
      case "Infinity" -> Optional.of("1" + suffix + " / 0" + suffix);
      case "-Infinity" -> Optional.of("-1" + suffix + " / 0" + suffix);
      default -> vanishes(text, value) ? none() : Optional.of(value + suffix);
    };
  }

  private static boolean vanishes(String text, String value) {
    return Double.parseDouble(value) == 0 && NOT_ZERO.matcher(mantissa(text)).matches();
  }

  private static String withoutUnderscores(String text) {
    return BETWEEN_DIGITS.matcher(text).replaceAll("");
  }

  private static String mantissa(String text) {
    boolean hexadecimal = text.contains("x") || text.contains("X");
    return text.split(hexadecimal ? "[pP]" : "[eE]", 2)[0];
  }

  private static String number(String text) {
    return isNumber(text) ? text : "0";
  }

  private static boolean isNumber(String text) {
    try {
      Double.parseDouble(text);
      return text.equals(text.strip());
    } catch (NumberFormatException notOne) {
      return false;
    }
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
