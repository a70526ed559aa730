package dev.freehold.examples.server.store;

/**
 * A byte string that is stored, as a number. Up to seven bytes are in the number itself, behind its
 * sign; of a longer one it has the page, the place in it and the length.
 */
public final class Text {
  /** Stands for no text. */
  public static final long NONE = 0;

  /** The longest text in bytes, 512 MiB as in Redis. */
  public static final int LONGEST = 512 << 20;

  /** The longest text that is in the number itself. */
  static final int SHORT = 7;

  private static final int COUNT_SHIFT = 56;
  private static final int LENGTH_BITS = 30;
  private static final int CELL_BITS = 13;
  private static final int CELL_MASK = (1 << CELL_BITS) - 1;

  /** How many bits number the pages. */
  static final int PAGE_BITS = 20;

  private Text() {}

  /** How many bytes it has. */
  public static int length(long text) {
    return isShort(text)
        ? (int) (text >>> COUNT_SHIFT) & SHORT
        : (int) text & (1 << LENGTH_BITS) - 1;
  }

  static boolean isShort(long text) {
    return text < 0;
  }

  /** A text of at most seven bytes. */
  static long ofShort(byte[] from, int offset, int length) {
    long text = Long.MIN_VALUE | (long) length << COUNT_SHIFT;
    for (int i = 0; i < length; i++) {
      text |= (from[offset + i] & 0xFFL) << i * Byte.SIZE;
    }
    return text;
  }

  /** A byte of a text of at most seven. */
  static byte byteOf(long text, int index) {
    return (byte) (text >>> index * Byte.SIZE);
  }

  /** A text of at most seven bytes with more of them, which are zero. */
  static long shortOf(long text, int length) {
    return text & ~((long) SHORT << COUNT_SHIFT) | (long) length << COUNT_SHIFT;
  }

  /** A text of at most seven bytes with others in a part of it. */
  static long withBytes(long text, int at, ByteRange bytes) {
    long changed = text;
    for (int i = 0; i < bytes.length(); i++) {
      int shift = (at + i) * Byte.SIZE;
      changed = changed & ~(0xFFL << shift) | (bytes.at(i) & 0xFFL) << shift;
    }
    return changed;
  }

  static long ofCell(int page, int place, int length) {
    return (long) page << CELL_BITS + LENGTH_BITS
        | (long) (place / Sizes.STEP) << LENGTH_BITS
        | length;
  }

  static int page(long text) {
    return (int) (text >>> CELL_BITS + LENGTH_BITS);
  }

  /** Where it begins in its page. */
  static int place(long text) {
    return ((int) (text >>> LENGTH_BITS) & CELL_MASK) * Sizes.STEP;
  }

  static long withLength(long text, int length) {
    return text & -(1L << LENGTH_BITS) | length;
  }
}
