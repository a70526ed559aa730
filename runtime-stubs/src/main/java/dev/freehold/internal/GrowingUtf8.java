package dev.freehold.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Characters as UTF-8 in an array that grows. It writes the array itself: were it one more kind of
 * bytes that {@link Utf8} writes through calls, the texts of elements would become slower.
 */
public final class GrowingUtf8 {
  private static final int FIRST_ROOM = 16;

  private byte[] encoded = {};
  private int length;

  /** Makes an empty one, without room. */
  public GrowingUtf8() {}

  /** How many bytes the characters take. */
  public int length() {
    return length;
  }

  /** For how many bytes there is room before it grows. */
  public int room() {
    return encoded.length;
  }

  /** Drops all characters and keeps the room. */
  public void clear() {
    length = 0;
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
      throw new IllegalArgumentException(
          "the characters hold half of a surrogate pair, which has no UTF-8: give whole characters");
    }
    makeRoomFor((long) from + bytes);
    encode(characters, from);
    length = from + bytes;
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
