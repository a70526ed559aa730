package dev.freehold.pool;

import dev.freehold.internal.rule.RuleKey;

/**
 * A pool that belongs to one thread was used by another. Nothing was changed.
 *
 * @since 0.1.0
 */
public final class ConfinementException extends OwnershipException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the error.
   *
   * @param pool the simple name of the pool's class
   * @param text what happened and what to do
   */
  public ConfinementException(String pool, String text) {
    super(RuleKey.POOL_CONFINED.text(), pool, NO_SLOT, text);
  }
}
