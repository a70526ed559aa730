package dev.freehold.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The same declarations give the same sources, byte for byte. */
class DeterminismTest {
  private static final JavaFileObject QUOTE =
      Source.in(
          "p",
          "Quote",
          """
          @FixedPool(capacity = 2_000, init = Init.ZERO)
          interface Quote { Point at(); long id(); void id(long value); @Length(1_000) Text name(); }
          """);
  private static final JavaFileObject ORDER =
      Source.in(
          "p", "Order", "@FixedPool(capacity = 1) interface Order { Point from(); Point to(); }");
  private static final JavaFileObject POINT =
      Source.in("p", "Point", "@Struct interface Point { int x(); void x(int value); }");

  @Test
  void aSecondRunGivesTheSameBytes() {
    assertEquals(generated(QUOTE, ORDER, POINT), generated(QUOTE, ORDER, POINT));
  }

  @Test
  void theOrderOfTheSourceFilesDoesNotShow() {
    assertEquals(generated(QUOTE, ORDER, POINT), generated(POINT, ORDER, QUOTE));
  }

  @Test
  void theLocaleDoesNotShow() {
    Map<String, String> expected = generated(QUOTE, ORDER, POINT);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(expected, generated(QUOTE, ORDER, POINT));
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(expected, generated(QUOTE, ORDER, POINT));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Map<String, String> generated(JavaFileObject... sources) {
    return Compiled.of(sources).succeeds().generated();
  }
}
