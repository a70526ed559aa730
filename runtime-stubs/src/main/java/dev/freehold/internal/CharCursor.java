package dev.freehold.internal;

/**
 * Remembers of a text that does not change how many chars it has, and where the last one that
 * somebody asked for begins. Of two threads that read the text at once, each writes what is right.
 */
final class CharCursor {
  /** Instead of a char, where there is none. */
  static final int NONE = -1;

  /** One more than the number of chars, or 0 if nobody has asked. */
  private int counted;

  /** The index of a char, and in the lower half the byte at which its character begins. */
  private long last;

  /** The text has changed. */
  void reset() {
    counted = 0;
    last = 0;
  }

  /**
   * How many chars the text has.
   *
   * @param end where it ends, in bytes
   */
  int length(EncodedText text, int end) {
    int known = counted;
    if (known == 0) {
      known = Utf8Decoder.chars(text, end) + 1;
      counted = known;
    }
    return known - 1;
  }

  /**
   * A char, or {@link #NONE}.
   *
   * @param end where the text ends, in bytes
   */
  int charAt(EncodedText text, int end, int index) {
    long from = last;
    int chars = (int) (from >>> Integer.SIZE);
    int at = (int) from;
    if (index < chars) {
      chars = 0;
      at = 0;
    }
    while (index >= 0 && at < end) {
      int read = Utf8Decoder.read(text, at, end);
      int codePoint = Utf8Decoder.codePoint(read);
      int next = chars + Character.charCount(codePoint);
      if (index < next) {
        last = ((long) chars << Integer.SIZE) | at;
        return charOf(codePoint, index - chars);
      }
      chars = next;
      at += Utf8Decoder.size(read);
    }
    return NONE;
  }

  private static int charOf(int codePoint, int which) {
    if (Character.isBmpCodePoint(codePoint)) {
      return codePoint;
    }
    return which == 0 ? Character.highSurrogate(codePoint) : Character.lowSurrogate(codePoint);
  }
}
