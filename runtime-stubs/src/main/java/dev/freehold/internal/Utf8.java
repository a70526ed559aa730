package dev.freehold.internal;

/** Turns characters into UTF-8 without garbage. */
final class Utf8 {
  /** Returned where the characters hold half of a surrogate pair. */
  static final int MALFORMED = -1;

  private Utf8() {}

  /** How many bytes the characters take, or {@link #MALFORMED}. */
  static int length(CharSequence characters) {
    int bytes = 0;
    for (int index = 0; index < characters.length(); ) {
      int codePoint = Character.codePointAt(characters, index);
      if (isHalf(codePoint)) {
        return MALFORMED;
      }
      bytes += size(codePoint);
      index += Character.charCount(codePoint);
    }
    return bytes;
  }

  /** Writes well-formed characters up to the first for which there is no room; how many bytes. */
  static int encode(CharSequence characters, InlineText target, int capacity) {
    int position = 0;
    for (int index = 0; index < characters.length(); ) {
      int codePoint = Character.codePointAt(characters, index);
      int size = size(codePoint);
      if (position + size > capacity) {
        return position;
      }
      for (int part = 0; part < size; part++) {
        target.write(position++, part(codePoint, size, part));
      }
      index += Character.charCount(codePoint);
    }
    return position;
  }

  /** Whether characters, whose length in bytes is known to be the same, are those encoded. */
  static boolean matches(CharSequence characters, InlineText encoded) {
    int position = 0;
    for (int index = 0; index < characters.length(); ) {
      int codePoint = Character.codePointAt(characters, index);
      int size = size(codePoint);
      for (int part = 0; part < size; part++) {
        if (encoded.byteAt(position++) != part(codePoint, size, part)) {
          return false;
        }
      }
      index += Character.charCount(codePoint);
    }
    return true;
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** How many bytes a character takes. */
  static int size(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }

  /** One of these bytes, from 0. */
  static byte part(int codePoint, int size, int part) {
    if (size == 1) {
      return (byte) codePoint;
    }
    int bits = codePoint >> (6 * (size - 1 - part));
    // The first byte tells the size by as many leading ones, all others begin with 10.
    return (byte) (part == 0 ? (0xF00 >> size) | bits : 0x80 | (bits & 0x3F));
  }
}
