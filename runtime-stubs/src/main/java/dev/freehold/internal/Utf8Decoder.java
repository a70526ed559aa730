package dev.freehold.internal;

/**
 * Reads UTF-8. Where bytes are none, it reads U+FFFD for as many of them as {@code new
 * String(bytes, UTF_8)} does.
 */
final class Utf8Decoder {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int SIZE_BITS = 3;

  private Utf8Decoder() {}

  /**
   * The character that begins at a byte, and how many bytes it takes.
   *
   * @param end where the text ends, in bytes; behind the beginning
   * @return what {@link #codePoint} and {@link #size} take apart
   */
  static int read(EncodedText text, int at, int end) {
    int first = text.byteAt(at);
    if (first >= 0) {
      return (first << SIZE_BITS) | 1;
    }
    int state = Utf8Check.next(Utf8Check.WHOLE, (byte) first);
    int size = 1;
    int codePoint = firstBits(first);
    while (state > Utf8Check.WHOLE && at + size < end) {
      byte next = text.byteAt(at + size);
      state = Utf8Check.next(state, next);
      if (state == Utf8Check.WRONG) {
        return (REPLACEMENT << SIZE_BITS) | replaced(text, at, size, end);
      }
      codePoint = (codePoint << 6) | (next & 0x3F);
      size++;
    }
    return ((state == Utf8Check.WHOLE ? codePoint : REPLACEMENT) << SIZE_BITS) | size;
  }

  static int codePoint(int read) {
    return read >> SIZE_BITS;
  }

  static int size(int read) {
    return read & ((1 << SIZE_BITS) - 1);
  }

  /** How many chars there are before a byte. */
  static int chars(EncodedText text, int end) {
    int chars = 0;
    for (int at = 0; at < end; ) {
      if (text.byteAt(at) >= 0) {
        at++;
        chars++;
      } else {
        int read = read(text, at, end);
        at += size(read);
        chars += Character.charCount(codePoint(read));
      }
    }
    return chars;
  }

  /** Orders a text and characters by their code points. */
  static int compare(EncodedText text, int end, CharSequence characters) {
    int index = 0;
    for (int at = 0; at < end; ) {
      if (index == characters.length()) {
        return 1;
      }
      int read = read(text, at, end);
      int other = Character.codePointAt(characters, index);
      if (codePoint(read) != other) {
        return Integer.compare(codePoint(read), other);
      }
      at += size(read);
      index += Character.charCount(other);
    }
    return index == characters.length() ? 0 : -1;
  }

  private static int firstBits(int first) {
    int leading = Integer.numberOfLeadingZeros(~(first << 24));
    return first & (0x7F >> leading);
  }

  /** How many bytes are replaced at once; a half of a surrogate pair is, with all it has. */
  private static int replaced(EncodedText text, int at, int size, int end) {
    boolean half = (text.byteAt(at) & 0xFF) == 0xED && size == 1;
    if (!half || Utf8Check.begins(text.byteAt(at + 1))) {
      return size;
    }
    return at + 2 < end && !Utf8Check.begins(text.byteAt(at + 2)) ? 3 : 2;
  }
}
