package dev.freehold.pool;

/**
 * What the fields of an element hold when it is allocated.
 *
 * @since 0.1.0
 */
public enum Init {
  /** Whatever the slot's previous element left there. The fastest; write before reading. */
  UNDEFINED,

  /** Zero, {@code false} and the empty text, at every allocation. */
  ZERO,

  /**
   * The byte {@code 0xAA} repeated, at every allocation: in each number and {@code char}, and in
   * each value of an inline array. A {@code boolean} is {@code true}, a text is empty. It makes
   * reading before writing visible.
   */
  PATTERN,

  /**
   * Zero at the first allocation of a slot; after that, whatever its previous element left there.
   */
  LAZY
}
