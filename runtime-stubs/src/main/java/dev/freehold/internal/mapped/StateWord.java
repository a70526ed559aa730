package dev.freehold.internal.mapped;

/**
 * One word of the file says all about a slot: the generation that its element had when it was
 * committed or removed, the lowest two bits of which are its state. The upper 16 bits are a
 * checksum of the rest and of the slot's number, so that a word that was damaged or moved is found
 * out. In a new file all words are zero.
 *
 * <pre>
 * 0  free
 * 1  committed, and on the device; in files with checksums only
 * 2  committed and on the device, and another took its place that may not be there yet; likewise
 * 3  committed
 * </pre>
 */
final class StateWord {
  private static final int CHECK_SHIFT = 48;
  private static final long CONTENT = (1L << CHECK_SHIFT) - 1;
  private static final int CONTENT_BYTES = CHECK_SHIFT / Byte.SIZE;
  private static final long STATE = 3;
  private static final long COMMITTED = 3;
  private static final long SETTLED = 1;
  private static final long REPLACED = 2;

  private StateWord() {}

  static long encode(long generation, int slot) {
    long content = generation & CONTENT;
    return content == 0 ? 0 : content | check(content, slot) << CHECK_SHIFT;
  }

  static long generation(long word) {
    return word & CONTENT;
  }

  /** How often an element was committed in the slot. */
  static long commits(long word) {
    return generation(word) / (STATE + 1);
  }

  /** Whether an element is committed, and no other took its place. */
  static boolean isCommitted(long word) {
    return (word & SETTLED) != 0;
  }

  /** Whether an element is committed that is known to be on the device. */
  static boolean isSettled(long word) {
    return (word & STATE) == SETTLED;
  }

  /** Whether an element is committed that is not known to be on the device. */
  static boolean isUnsettled(long word) {
    return (word & STATE) == COMMITTED;
  }

  /** Whether another element took the place of this one, which is kept until that is forced. */
  static boolean isReplaced(long word) {
    return (word & STATE) == REPLACED;
  }

  /** Whether the word is one that is ever written for the slot. */
  static boolean isSound(long word, int slot) {
    return word == encode(word, slot);
  }

  /** Whether the state is one of those in files without checksums. */
  static boolean isPlain(long word) {
    long state = word & STATE;
    return state == 0 || state == COMMITTED;
  }

  /** The word that follows one of a free slot when its element is committed. */
  static long committedAfter(long word, int slot) {
    return encode(generation(word) + STATE + 1 | COMMITTED, slot);
  }

  /** The word that follows when the element is removed. */
  static long freeAfter(long word, int slot) {
    return encode(generation(word) & ~STATE, slot);
  }

  /** The word of a free slot in which elements were committed so many times. */
  static long freeAfterCommits(long commits, int slot) {
    return encode(commits * (STATE + 1), slot);
  }

  /** The word that follows when the element is known to be on the device. */
  static long settledAfter(long word, int slot) {
    return encode((generation(word) & ~STATE) | SETTLED, slot);
  }

  /** The word of an element that is not known to be on the device, or where that is not told. */
  static long unsettledAfter(long word, int slot) {
    return encode(generation(word) | COMMITTED, slot);
  }

  /** The word that follows when another took the element's place. */
  static long replacedAfter(long word, int slot) {
    return encode((generation(word) & ~STATE) | REPLACED, slot);
  }

  private static long check(long content, int slot) {
    return Crc16.update(Crc16.update(0xFFFF, slot, Integer.BYTES), content, CONTENT_BYTES);
  }
}
