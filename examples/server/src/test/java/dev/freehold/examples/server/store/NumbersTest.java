package dev.freehold.examples.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NumbersTest {
  @Property
  void wholeNumbersAreWrittenAndReadAsJavaDoes(@ForAll long number) {
    ByteRange range = new ByteRange();
    range.load(number);
    assertEquals(Long.toString(number), range.toString());
    assertTrue(range.isLong());
    assertEquals(number, range.toLong());
  }

  @Test
  void theLimitsAreWholeNumbers() {
    for (long number : List.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L, -1L, 9L, 10L, 99L, 100L, -10L)) {
      wholeNumbersAreWrittenAndReadAsJavaDoes(number);
    }
  }

  @Test
  void otherSpellingsAreNoWholeNumbers() {
    for (String text :
        List.of(
            "",
            "-",
            "+1",
            " 1",
            "1 ",
            "01",
            "-0",
            "-01",
            "1.0",
            "9223372036854775808",
            "-9223372036854775809",
            "99999999999999999999",
            "1x")) {
      assertFalse(Ranges.of(text).isLong(), text);
    }
  }

  @Property
  void fractionsAreReadAsJavaDoes(@ForAll double number) {
    assertEquals(number, Ranges.of(Double.toString(number)).toDouble());
  }

  @Test
  void wordsAreReadAsCDoes() {
    assertEquals(Double.POSITIVE_INFINITY, Ranges.of("+inf").toDouble());
    assertEquals(Double.NEGATIVE_INFINITY, Ranges.of("-Infinity").toDouble());
    assertEquals(31.0, Ranges.of("0x1F").toDouble());
    for (String text : List.of("", " 1", "1f", "1d", "x", ".", "1e", "NaN", "1 ")) {
      assertTrue(Double.isNaN(Ranges.of(text).toDouble()), text);
    }
  }
}
