package dev.freehold.examples.server.resp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are read as strictly, and written as shortly, as Redis does. */
class NumbersTest {
  @ParameterizedTest
  @ValueSource(
      longs = {0, 1, -1, 9, 10, -10, 123_456, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1})
  void whatIsWrittenIsRead(long value) {
    byte[] bytes = new byte[Numbers.MOST];
    int end = Numbers.write(value, bytes, 0);
    assertEquals(Long.toString(value), new String(bytes, 0, end, StandardCharsets.US_ASCII));
    assertEquals(end, Numbers.size(value));
    assertTrue(Numbers.isLong(bytes, 0, end));
    assertEquals(value, Numbers.toLong(bytes, 0, end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+1",
        " 1",
        "1 ",
        "01",
        "-0",
        "1.0",
        "x",
        "9223372036854775808",
        "-9223372036854775809",
        "123456789012345678901"
      })
  void nothingElseIsANumber(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    assertFalse(Numbers.isLong(bytes, 0, bytes.length));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3",
    "0, 0",
    "-0.0, -0",
    "0.1, 0.10000000000000001",
    "1e20, 1e+20",
    "1.5, 1.5",
    "1e-7, 9.9999999999999995e-08",
    "123456789.25, 123456789.25",
    "Infinity, inf",
    "-Infinity, -inf",
    "1e16, 10000000000000000",
    "1e17, 1e+17"
  })
  void fractionsAreWrittenAsC(double value, String text) {
    assertEquals(text, new String(Doubles.text(value), StandardCharsets.US_ASCII));
  }

  @Test
  void wholeNumbersNeedNoText() {
    Output out = new Output(8);
    new Reply(out).number(-17);
    assertEquals(
        "$3\r\n-17\r\n", new String(out.bytes(), 0, out.size(), StandardCharsets.US_ASCII));
  }
}
