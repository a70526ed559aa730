package dev.freehold.pool;

import dev.freehold.internal.rule.RuleKey;

/**
 * A pool was given an element that is not its own.
 *
 * @since 0.1.0
 */
public final class ForeignElementException extends OwnershipException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the error.
   *
   * @param pool the simple name of the pool's class
   * @param slot the slot's number, from 0, or {@link #NO_SLOT}
   * @param text what happened and what to do
   */
  public ForeignElementException(String pool, int slot, String text) {
    super(RuleKey.RELEASE_FOREIGN.text(), pool, slot, text);
  }
}
