package dev.freehold.processor.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import javax.lang.model.type.TypeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultLiteralTest {
  @ParameterizedTest
  @CsvSource({
    "1_000, 1000L",
    "+5, 5L",
    "-5, -5L",
    "0b11, 3L",
    "0B1_0, 2L",
    "017, 15L",
    "0, 0L",
    "1L, 1L",
    "1l, 1L",
    "0x7F_FFL, 32767L",
    "-0x10, -16L",
    "0xFFFFFFFFFFFFFFFF, -1L",
    "-9223372036854775808, -9223372036854775808L"
  })
  void aWholeNumberIsWrittenAsInJava(String text, String literal) {
    assertEquals(Optional.of(literal), DefaultLiteral.of(TypeKind.LONG, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1_", "_1", "0x", "0b2", "09", "1LL", "--1", "1.0", "", "9223372036854775808"})
  void whatIsNoneInJavaIsRefused(String text) {
    assertEquals(Optional.empty(), DefaultLiteral.of(TypeKind.LONG, text));
  }

  @Test
  void anIntegerHasNoSuffixOfLongs() {
    assertEquals(Optional.empty(), DefaultLiteral.of(TypeKind.INT, "1L"));
  }

  @Test
  void bitsOfASmallTypeMayBeItsSign() {
    assertEquals(Optional.of("(byte) -1"), DefaultLiteral.of(TypeKind.BYTE, "0xFF"));
    assertEquals(Optional.of("(byte) -1"), DefaultLiteral.of(TypeKind.BYTE, "0b1111_1111"));
    assertEquals(Optional.empty(), DefaultLiteral.of(TypeKind.BYTE, "0x100"));
  }

  @ParameterizedTest
  @CsvSource({
    "1_000.5, 1000.5d",
    "0e9, 0.0d",
    "-0.0, -0.0d",
    "0.0d, 0.0d",
    "0x1p3, 8.0d",
    "4.9e-324, 4.9E-324d"
  })
  void aNumberWithAPointIsWrittenAsInJava(String text, String literal) {
    assertEquals(Optional.of(literal), DefaultLiteral.of(TypeKind.DOUBLE, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e-400", "1e309", "-1e-400", "0x1p-2000", "1_", "1_e3", "one"})
  void whatADoubleCannotHoldIsRefused(String text) {
    assertEquals(Optional.empty(), DefaultLiteral.of(TypeKind.DOUBLE, text));
  }

  @Test
  void aFloatHoldsLess() {
    assertEquals(Optional.empty(), DefaultLiteral.of(TypeKind.FLOAT, "1e-50"));
    assertEquals(Optional.of("0.0f"), DefaultLiteral.of(TypeKind.FLOAT, "0f"));
    assertEquals(Optional.of("0f / 0f"), DefaultLiteral.of(TypeKind.FLOAT, "NaN"));
  }
}
