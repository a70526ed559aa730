package dev.freehold.pool;

import dev.freehold.internal.rule.RuleKey;

/**
 * An element was asked of a pool whose slots are all in use.
 *
 * @since 0.1.0
 */
public final class PoolExhaustedException extends OwnershipException {
  private static final long serialVersionUID = 1L;

  private final int capacity;

  /**
   * Makes the error.
   *
   * @param pool the simple name of the pool's class
   * @param capacity how many slots the pool has
   * @param text what happened and what to do
   */
  public PoolExhaustedException(String pool, int capacity, String text) {
    super(RuleKey.POOL_EXHAUSTED.text(), pool, NO_SLOT, text);
    this.capacity = capacity;
  }

  /** How many slots the pool has, all of them in use. */
  public int capacity() {
    return capacity;
  }
}
