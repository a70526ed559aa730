package dev.freehold.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.pool.UseAfterReleaseException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Inline arrays")
class HeapArraysTest {
  private final TestElement element = new TestElement();

  @Test
  void ofEveryTypeHoldWhatIsWritten() {
    HeapBytes bytes = new HeapBytes(element, "field", 2);
    bytes.set(1, Byte.MIN_VALUE);
    assertArrayEquals(new byte[] {0, Byte.MIN_VALUE}, bytes.toArray());
    HeapShorts shorts = new HeapShorts(element, "field", 2);
    shorts.set(1, Short.MIN_VALUE);
    assertArrayEquals(new short[] {0, Short.MIN_VALUE}, shorts.toArray());
    HeapInts ints = new HeapInts(element, "field", 2);
    ints.set(1, Integer.MIN_VALUE);
    assertArrayEquals(new int[] {0, Integer.MIN_VALUE}, ints.toArray());
    HeapLongs longs = new HeapLongs(element, "field", 2);
    longs.set(1, Long.MIN_VALUE);
    assertArrayEquals(new long[] {0, Long.MIN_VALUE}, longs.toArray());
    HeapFloats floats = new HeapFloats(element, "field", 2);
    floats.set(1, Float.NaN);
    assertArrayEquals(new float[] {0, Float.NaN}, floats.toArray());
    HeapDoubles doubles = new HeapDoubles(element, "field", 2);
    doubles.set(1, -0.0);
    assertArrayEquals(new double[] {0, -0.0}, doubles.toArray());
    HeapChars chars = new HeapChars(element, "field", 2);
    chars.set(1, '€');
    assertArrayEquals(new char[] {0, '€'}, chars.toArray());
    HeapBooleans booleans = new HeapBooleans(element, "field", 2);
    booleans.set(1, true);
    assertArrayEquals(new boolean[] {false, true}, booleans.toArray());
  }

  @Test
  void areFilledAsAWhole() {
    HeapLongs longs = new HeapLongs(element, "levels", 3);
    longs.fill(7);

    assertEquals(3, longs.length());
    assertEquals("[7, 7, 7]", longs.toString());
  }

  @Test
  void giveCopiesThatAreTheCallers() {
    HeapLongs longs = new HeapLongs(element, "levels", 1);
    longs.toArray()[0] = 7;

    assertEquals(0, longs.get(0));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void nameTheIndexThatIsOutOfBounds(int index) {
    HeapLongs longs = new HeapLongs(element, "levels", 3);

    var reading = assertThrows(IndexOutOfBoundsException.class, () -> longs.get(index));
    assertThrows(IndexOutOfBoundsException.class, () -> longs.set(index, 1));
    assertEquals(
        "index "
            + index
            + " is out of bounds for `levels` of slot 3 in QuotePool, which has length 3: use 0 to 2",
        reading.getMessage());
  }

  @Test
  void throwOnceTheirElementIsReleased() {
    HeapLongs longs = new HeapLongs(element, "levels", 3);
    element.release();

    Executable[] uses = {
      longs::length,
      () -> longs.get(0),
      () -> longs.set(0, 1),
      () -> longs.fill(1),
      longs::toArray,
      longs::toString
    };
    for (Executable use : uses) {
      assertThrows(UseAfterReleaseException.class, use);
    }
  }
}
