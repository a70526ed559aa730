package dev.freehold.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * Characters as UTF-8 in an array that grows. It writes the array itself: were it one more kind of
 * bytes that {@link Utf8} writes through calls, the texts of elements would become slower.
 */
public final class GrowingUtf8 implements EncodedText {
  private static final int FIRST_ROOM = 16;

  private final CharCursor cursor = new CharCursor();
  private byte[] encoded = {};
  private int length;

  /** Makes an empty one, without room. */
  public GrowingUtf8() {}

  /** How many bytes the characters take. */
  public int length() {
    return length;
  }

  /** How many chars there are. */
  public int chars() {
    return cursor.length(this, length);
  }

  /**
   * One char.
   *
   * @throws IndexOutOfBoundsException if there is no such char
   */
  public char charAt(int index) {
    int found = cursor.charAt(this, length, index);
    if (found == CharCursor.NONE) {
      throw TextErrors.noSuchChar("a text", index, chars());
    }
    return (char) found;
  }

  @Override
  public byte byteAt(int index) {
    return encoded[index];
  }

  /** For how many bytes there is room before it grows. */
  public int room() {
    return encoded.length;
  }

  /** Drops all characters and keeps the room. */
  public void clear() {
    end(0);
  }

  private void end(int bytes) {
    length = bytes;
    cursor.reset();
  }

  /**
   * Writes characters.
   *
   * @param from where the first begins, in bytes; what was there and later is gone
   * @throws IllegalArgumentException if they hold half of a surrogate pair; nothing changes then
   */
  public void write(CharSequence characters, int from) {
    int bytes = Utf8.length(characters);
    if (bytes == Utf8.MALFORMED) {
      throw TextErrors.halfCharacter();
    }
    makeRoomFor((long) from + bytes);
    encode(characters, from);
    end(from + bytes);
  }

  /**
   * Writes bytes of UTF-8.
   *
   * @param from where the first goes, in bytes; what was there and later is gone
   * @throws IllegalArgumentException if they are no UTF-8; nothing changes then
   */
  public void write(byte[] utf8, int offset, int bytes, int from) {
    Objects.checkFromIndexSize(offset, bytes, utf8.length);
    requireUtf8(Utf8Check.wellFormed(utf8, offset, bytes), bytes);
    makeRoomFor((long) from + bytes);
    System.arraycopy(utf8, offset, encoded, from, bytes);
    end(from + bytes);
  }

  /** The same with the bytes that a buffer has from its position on, which moves behind them. */
  public void write(ByteBuffer utf8, int bytes, int from) {
    if (bytes < 0 || bytes > utf8.remaining()) {
      throw TextErrors.bufferTooSmall("a text", bytes, utf8.remaining());
    }
    requireUtf8(Utf8Check.wellFormed(utf8, bytes), bytes);
    makeRoomFor((long) from + bytes);
    utf8.get(encoded, from, bytes);
    end(from + bytes);
  }

  private static void requireUtf8(int wellFormed, int bytes) {
    if (wellFormed < bytes) {
      throw TextErrors.noUtf8("a text", wellFormed, bytes);
    }
  }

  /** Copies the bytes into an array; how many. */
  public int copyTo(byte[] target, int offset) {
    if (offset < 0 || offset > target.length - length) {
      throw TextErrors.noRoom("a text", length, Math.max(0, target.length - offset));
    }
    System.arraycopy(encoded, 0, target, offset, length);
    return length;
  }

  /** Copies the bytes to a buffer, at its position, which moves on; how many. */
  public int copyTo(ByteBuffer target) {
    if (length > target.remaining()) {
      throw TextErrors.noRoom("a text", length, target.remaining());
    }
    target.put(encoded, 0, length);
    return length;
  }

  /** Orders it and characters by their code points. */
  public int compareTo(CharSequence characters) {
    return Utf8Decoder.compare(this, length, characters);
  }

  /** Orders it and bytes of UTF-8. */
  public int compareTo(byte[] utf8, int offset, int bytes) {
    Objects.checkFromIndexSize(offset, bytes, utf8.length);
    return Arrays.compareUnsigned(encoded, 0, length, utf8, offset, offset + bytes);
  }

  /** Whether the characters are these. */
  public boolean contentEquals(CharSequence characters) {
    if (Utf8.length(characters) != length) {
      return false;
    }
    int position = 0;
    for (int index = 0; index < characters.length(); ) {
      int codePoint = Character.codePointAt(characters, index);
      int size = Utf8.size(codePoint);
      for (int part = 0; part < size; part++) {
        if (encoded[position++] != Utf8.part(codePoint, size, part)) {
          return false;
        }
      }
      index += Character.charCount(codePoint);
    }
    return true;
  }

  /** The characters, in a new string. */
  @Override
  public String toString() {
    return new String(encoded, 0, length, StandardCharsets.UTF_8);
  }

  private void makeRoomFor(long bytes) {
    if (bytes > encoded.length) {
      int room = Growth.doubled(encoded.length, Math.max(FIRST_ROOM, bytes));
      encoded = Arrays.copyOf(encoded, room);
    }
  }

  private void encode(CharSequence characters, int from) {
    int position = from;
    for (int index = 0; index < characters.length(); ) {
      int codePoint = Character.codePointAt(characters, index);
      int size = Utf8.size(codePoint);
      for (int part = 0; part < size; part++) {
        encoded[position++] = Utf8.part(codePoint, size, part);
      }
      index += Character.charCount(codePoint);
    }
  }
}
