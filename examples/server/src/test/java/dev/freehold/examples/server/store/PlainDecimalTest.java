package dev.freehold.examples.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A fraction without exponent")
class PlainDecimalTest {
  private static String written(double value) {
    byte[] to = new byte[40];
    int length = PlainDecimal.write(value, to, 3);
    return new String(to, 3, length, StandardCharsets.ISO_8859_1);
  }

  private static String model(double value) {
    return new BigDecimal(value)
        .round(new MathContext(17, RoundingMode.HALF_EVEN))
        .stripTrailingZeros()
        .toPlainString();
  }

  @Test
  @DisplayName("is written with 17 digits, as C writes it")
  void known() {
    assertEquals("1.5", written(1.5));
    assertEquals("0.10000000000000001", written(0.1));
    assertEquals("0.30000000000000004", written(0.1 + 0.2));
    assertEquals("-3.1400000000000001", written(-3.14));
    assertEquals("0.00012339999999999999", written(0.0001234));
    assertEquals("12345678901234.5", written(12345678901234.5));
  }

  @Test
  @DisplayName("is what big decimals make of it")
  void random() {
    Random random = new Random(1);
    for (int i = 0; i < 200_000; i++) {
      double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(20) - 3);
      boolean written =
          Math.abs(value) >= PlainDecimal.LEAST
              && Math.abs(value) < PlainDecimal.MOST
              && value != Math.rint(value);
      if (written) {
        assertEquals(model(value), written(value));
      }
    }
  }
}
