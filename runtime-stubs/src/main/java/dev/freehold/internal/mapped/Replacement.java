package dev.freehold.internal.mapped;

/**
 * A committed element that another takes the place of. Two words of the file change then, one after
 * the other; so that they change together, a word that names both slots is written first and
 * cleared last. Opening a file completes the replacement that it finds.
 *
 * @param original the slot of the committed element
 * @param successor the slot of the element that takes its place
 */
record Replacement(int original, int successor) {
  /** Stands for no replacement. */
  static final long NONE = 0;

  private static final int SLOT_BITS = 24;
  private static final int SLOTS = (1 << SLOT_BITS) - 1;

  /** Keeps the checksum of this word apart from those of slots. */
  private static final int OWN_CHECK = -1;

  static Replacement decode(long word) {
    long slots = StateWord.generation(word);
    return new Replacement((int) (slots >>> SLOT_BITS), (int) slots & SLOTS);
  }

  static long encode(int original, int successor) {
    return StateWord.encode((long) original << SLOT_BITS | successor, OWN_CHECK);
  }

  /** Whether the word of a replacement is one that is ever written for so many slots. */
  static boolean isSound(long word, int capacity) {
    Replacement replacement = decode(word);
    return word == NONE
        || (word == encode(replacement.original, replacement.successor)
            && replacement.isWithin(capacity));
  }

  private boolean isWithin(int capacity) {
    return original < capacity && successor < capacity && original != successor;
  }
}
