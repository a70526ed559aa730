package dev.freehold.internal.mapped;

/**
 * One word of the file says all about a slot: the generation that its element had when it was
 * committed or removed, the lowest two bits of which are set while it is committed. The upper 16
 * bits are a checksum of the rest and of the slot's number, so that a word that was damaged or
 * moved is found out. In a new file all words are zero.
 */
final class StateWord {
  private static final int CHECK_SHIFT = 48;
  private static final long CONTENT = (1L << CHECK_SHIFT) - 1;
  private static final int CONTENT_BYTES = CHECK_SHIFT / Byte.SIZE;
  private static final long COMMITTED = 3;

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
    return generation(word) / (COMMITTED + 1);
  }

  static boolean isCommitted(long word) {
    return (word & COMMITTED) == COMMITTED;
  }

  /** Whether the word is one that is ever written for the slot. */
  static boolean isSound(long word, int slot) {
    long state = word & COMMITTED;
    return (state == 0 || state == COMMITTED) && word == encode(word, slot);
  }

  /** The word that follows one of a free slot when its element is committed. */
  static long committedAfter(long word, int slot) {
    return encode(generation(word) + COMMITTED + 1 | COMMITTED, slot);
  }

  /** The word that follows one of a committed slot when its element is removed. */
  static long freeAfter(long word, int slot) {
    return encode(generation(word) & ~COMMITTED, slot);
  }

  private static long check(long content, int slot) {
    return Crc16.update(Crc16.update(0xFFFF, slot, Integer.BYTES), content, CONTENT_BYTES);
  }
}
