package dev.freehold.processor.declaration;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.type.TypeKind;

/** Turns what {@code @Default} says into Java source. */
public final class DefaultLiteral {
  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
  private static final Pattern BITS = Pattern.compile("0[xX][0-9a-fA-F]+");

  private DefaultLiteral() {}

  /** The expression for a value of a primitive type; empty where the text is not one. */
  public static Optional<String> of(TypeKind type, String text) {
    return switch (type) {
      case BYTE -> whole(text, Byte.SIZE).map(value -> "(byte) " + value);
      case SHORT -> whole(text, Short.SIZE).map(value -> "(short) " + value);
      case INT -> whole(text, Integer.SIZE).map(BigInteger::toString);
      case LONG -> whole(text, Long.SIZE).map(value -> value + "L");
      case FLOAT -> floating(text, "Float", Float.parseFloat(number(text)) + "f");
      case DOUBLE -> floating(text, "Double", Double.parseDouble(number(text)) + "d");
      case CHAR -> text.length() == 1 ? Optional.of("(char) " + (int) text.charAt(0)) : none();
      case BOOLEAN -> text.equals("true") || text.equals("false") ? Optional.of(text) : none();
      default -> none();
    };
  }

  /** Hexadecimal digits are the bits of the value, as they are in Java. */
  private static Optional<BigInteger> whole(String text, int bits) {
    BigInteger limit = BigInteger.ONE.shiftLeft(bits - 1);
    if (BITS.matcher(text).matches()) {
      BigInteger value = new BigInteger(text.substring(2), 16);
      return value.bitLength() > bits
          ? Optional.empty()
          : Optional.of(value.testBit(bits - 1) ? value.subtract(limit.shiftLeft(1)) : value);
    }
    return Optional.of(text)
        .filter(written -> WHOLE.matcher(written).matches())
        .map(BigInteger::new)
        .filter(value -> value.compareTo(limit) < 0 && value.compareTo(limit.negate()) >= 0);
  }

  /** A number that is too great for its type is refused; one that says so is not. */
  private static Optional<String> floating(String text, String box, String literal) {
    if (!isNumber(text)) {
      return none();
    }
    boolean infinite = literal.contains("Infinity");
    if (infinite && !text.contains("Infinity")) {
      return none();
    }
    if (infinite) {
      return Optional.of(
          box + (literal.startsWith("-") ? ".NEGATIVE_INFINITY" : ".POSITIVE_INFINITY"));
    }
    return Optional.of(literal.startsWith("NaN") ? box + ".NaN" : literal);
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
