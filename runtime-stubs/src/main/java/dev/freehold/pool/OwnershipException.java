package dev.freehold.pool;

/**
 * A rule of ownership was broken at run time, where the compiler did not see it. The message names
 * the rule's key, the pool and the slot, and says what to do.
 *
 * @since 0.1.0
 */
public abstract class OwnershipException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Stands for a slot where the pool as a whole is meant. */
  public static final int NO_SLOT = -1;

  private final String key;
  private final String pool;
  private final int slot;

  /**
   * Makes the error.
   *
   * @param key the key of the rule, the same as in the compiler's messages
   * @param pool the simple name of the pool's class
   * @param slot the slot's number, from 0, or {@link #NO_SLOT}
   * @param text what happened and what to do; the key is put in front of it
   */
  protected OwnershipException(String key, String pool, int slot, String text) {
    super("[" + key + "] " + text);
    this.key = key;
    this.pool = pool;
    this.slot = slot;
  }

  /** The key of the broken rule, as in the compiler's messages: {@code use.after.release}, say. */
  public final String key() {
    return key;
  }

  /** The simple name of the pool's class. */
  public final String pool() {
    return pool;
  }

  /** The number of the slot, from 0, or {@link #NO_SLOT} where the pool as a whole is meant. */
  public final int slot() {
    return slot;
  }
}
