package dev.freehold.examples.server.store;

import dev.freehold.pool.Bytes;
import java.nio.charset.StandardCharsets;

/**
 * Bytes in hand: an argument of a command, or a copy of what is stored. It is used again and again,
 * and makes no garbage once its array is as long as the longest that it was given.
 */
public final class ByteRange {
  private static final int FIRST = 64;

  private byte[] own = new byte[FIRST];
  private byte[] array = own;
  private int offset;
  private int length;

  /** Becomes a part of an array, which it does not copy. */
  public void set(byte[] array, int offset, int length) {
    this.array = array;
    this.offset = offset;
    this.length = length;
  }

  /** Becomes the bytes that another one is of, which it does not copy. */
  public void set(ByteRange other) {
    set(other.array, other.offset, other.length);
  }

  /** Becomes a copy of a part of an element's bytes. */
  public void load(Bytes bytes, int index, int length) {
    bytes.get(index, room(length), 0, length);
  }

  /** Becomes a copy of a text. */
  public void load(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, room(bytes.length), 0, bytes.length);
  }

  /** Becomes the decimal digits of a number. */
  public void load(long number) {
    length = Decimal.write(number, room(Decimal.LONGEST), 0);
  }

  /** Becomes so many bytes of its own, which the caller writes to the array that it gets. */
  public byte[] room(int count) {
    if (own.length < count) {
      own = new byte[Math.max(count, own.length * 2)];
    }
    set(own, 0, count);
    return own;
  }

  public byte[] array() {
    return array;
  }

  public int offset() {
    return offset;
  }

  public int length() {
    return length;
  }

  /** The byte at a place, from 0. */
  public byte at(int index) {
    return array[offset + index];
  }

  /** Leaves out all but a part. */
  public void narrow(int from, int count) {
    offset += from;
    length = count;
  }

  /** A number that equal bytes have in common. */
  public int hash() {
    return Hashing.hash(array, offset, length);
  }

  /** Whether the bytes are the same. */
  public boolean isSame(ByteRange other) {
    return length == other.length
        && java.util.Arrays.equals(
            array, offset, offset + length, other.array, other.offset, other.offset + length);
  }

  /** Orders as {@code memcmp} does, the shorter one first. */
  public int compare(ByteRange other) {
    return java.util.Arrays.compareUnsigned(
        array, offset, offset + length, other.array, other.offset, other.offset + other.length);
  }

  /** Whether the bytes are a word, whose letters may be in either case; the word's are not. */
  public boolean isWord(String lowerCase) {
    if (length != lowerCase.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      byte each = array[offset + i];
      int lower = each >= 'A' && each <= 'Z' ? each + ('a' - 'A') : each;
      if (lower != lowerCase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the bytes are a whole number as Redis has it: no blanks, no plus, no leading zeros. */
  public boolean isLong() {
    return Decimal.isLong(array, offset, length);
  }

  /** The whole number that the bytes are. */
  public long toLong() {
    return Decimal.toLong(array, offset, length);
  }

  /** The number that the bytes are as {@code strtod} reads it; NaN if they are none. */
  public double toDouble() {
    return Fraction.parse(array, offset, length);
  }

  @Override
  public String toString() {
    return new String(array, offset, length, StandardCharsets.ISO_8859_1);
  }
}
