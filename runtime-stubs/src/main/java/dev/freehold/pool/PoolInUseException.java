package dev.freehold.pool;

import dev.freehold.internal.rule.RuleKey;

/**
 * A pool was closed while elements were allocated. It stays open.
 *
 * @since 0.1.0
 */
public final class PoolInUseException extends OwnershipException {
  private static final long serialVersionUID = 1L;

  private final int inUse;

  /**
   * Makes the error.
   *
   * @param pool the simple name of the pool's class
   * @param slot the first slot in use
   * @param inUse how many slots are in use
   * @param text what happened and what to do
   */
  public PoolInUseException(String pool, int slot, int inUse, String text) {
    super(RuleKey.OWN_LEAK.text(), pool, slot, text);
    this.inUse = inUse;
  }

  /** How many slots were in use. */
  public int inUse() {
    return inUse;
  }
}
