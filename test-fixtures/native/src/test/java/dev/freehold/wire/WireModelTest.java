package dev.freehold.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.Mut;
import dev.freehold.pool.BitRangeException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * A packed element without a bit between its fields is one great number: in big-endian order the
 * first field is its most significant part, in little-endian order its least significant.
 */
class WireModelTest {
  private static final int SIZE = (int) BigCellPool.Element.SIZE;

  @Property
  void bigEndianElementsAreWhatTheirBytesSay(@ForAll long seed) {
    try (BigCellPool cells = BigCellPool.create()) {
      BigCell cell = cells.alloc();
      Random random = new Random(seed);
      byte[] bytes = bytes(random);
      cells.read(buffer(bytes, random), cell);
      assertHolds(new BigInteger(1, bytes), true, cell);
      BigInteger written = write(random, new BigInteger(1, bytes), true, cell);
      ByteBuffer sent = buffer(new byte[SIZE], random);
      cells.write(cell, sent);
      assertArrayEquals(bigEndian(written), rest(sent));
      cells.free(cell);
    }
  }

  @Property
  void littleEndianElementsAreWhatTheirBytesSay(@ForAll long seed) {
    try (LittleCellPool cells = LittleCellPool.create()) {
      LittleCell cell = cells.alloc();
      Random random = new Random(seed);
      byte[] bytes = bytes(random);
      cells.read(buffer(bytes, random), cell);
      assertHolds(new BigInteger(1, reversed(bytes)), false, cell);
      BigInteger written = write(random, new BigInteger(1, reversed(bytes)), false, cell);
      ByteBuffer sent = buffer(new byte[SIZE], random);
      cells.write(cell, sent);
      assertArrayEquals(reversed(bigEndian(written)), rest(sent));
      cells.free(cell);
    }
  }

  /** Writes some fields, each followed by a look at all of them; gives what they are together. */
  private static BigInteger write(
      Random random, BigInteger before, boolean big, @Mut WireFields cell) {
    BigInteger all = before;
    for (int step = 0; step < 40; step++) {
      int index = random.nextInt(WireField.ALL.size());
      WireField field = WireField.ALL.get(index);
      long value = random.nextLong() >> random.nextInt(Long.SIZE);
      if (isRefused(field, value)) {
        assertRefused(field, cell, value);
      } else {
        field.setter().set(cell, value);
        all = replaced(all, shift(index, big), field.bits(), field.unsigned(value));
      }
      assertHolds(all, big, cell);
    }
    return all;
  }

  /** A value is cut to the type first; after that it has to fit. */
  private static boolean isRefused(WireField field, long value) {
    long cut =
        switch (field.name()) {
          case "b4", "b7", "b3", "label.trafficClass" -> (byte) value;
          case "b12", "label.timeToLive" -> (short) value;
          case "b29", "label.value" -> (int) value;
          case "b48" -> value;
          default -> 0;
        };
    return cut >>> field.bits() != 0;
  }

  private static void assertRefused(WireField field, @Mut WireFields cell, long value) {
    try {
      field.setter().set(cell, value);
    } catch (BitRangeException refused) {
      assertEquals(field.bits(), refused.bits());
      return;
    }
    throw new AssertionError(field.name() + " took " + value);
  }

  private static void assertHolds(BigInteger all, boolean big, WireFields cell) {
    for (int index = 0; index < WireField.ALL.size(); index++) {
      WireField field = WireField.ALL.get(index);
      BigInteger expected =
          all.shiftRight(shift(index, big)).mod(BigInteger.ONE.shiftLeft(field.bits()));
      assertEquals(expected, field.read(cell), field.name());
    }
  }

  /** How many bits of the great number are less significant than a field. */
  private static int shift(int index, boolean big) {
    return (big
            ? WireField.ALL.subList(index + 1, WireField.ALL.size())
            : WireField.ALL.subList(0, index))
        .stream().mapToInt(WireField::bits).sum();
  }

  private static BigInteger replaced(BigInteger all, int shift, int bits, BigInteger value) {
    BigInteger mask = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE).shiftLeft(shift);
    return all.andNot(mask).or(value.shiftLeft(shift));
  }

  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[SIZE];
    random.nextBytes(bytes);
    return bytes;
  }

  /** The bytes behind some others, in one of the kinds of buffers that there are. */
  private static ByteBuffer buffer(byte[] bytes, Random random) {
    int before = random.nextInt(9);
    ByteBuffer buffer =
        random.nextBoolean()
            ? ByteBuffer.allocate(before + SIZE)
            : ByteBuffer.allocateDirect(before + SIZE);
    buffer.put(before, bytes).position(before);
    return buffer.order(random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
  }

  /** What was written, at whose end the buffer is. */
  private static byte[] rest(ByteBuffer sent) {
    assertEquals(0, sent.remaining());
    byte[] bytes = new byte[SIZE];
    sent.get(sent.position() - SIZE, bytes);
    return bytes;
  }

  private static byte[] bigEndian(BigInteger number) {
    byte[] bytes = new byte[SIZE];
    byte[] digits = number.toByteArray();
    int length = Math.min(digits.length, SIZE);
    System.arraycopy(digits, digits.length - length, bytes, SIZE - length, length);
    return bytes;
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] reversed = new byte[bytes.length];
    for (int index = 0; index < bytes.length; index++) {
      reversed[index] = bytes[bytes.length - 1 - index];
    }
    return reversed;
  }
}
