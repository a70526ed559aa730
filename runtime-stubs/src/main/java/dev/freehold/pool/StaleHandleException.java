package dev.freehold.pool;

import dev.freehold.internal.rule.RuleKey;

/**
 * A handle was used whose element has been released, or handed on, since.
 *
 * @since 0.1.0
 */
public final class StaleHandleException extends OwnershipException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the error.
   *
   * @param pool the simple name of the pool's class
   * @param slot the slot's number, from 0
   * @param text what happened and what to do
   */
  public StaleHandleException(String pool, int slot, String text) {
    super(RuleKey.USE_AFTER_RELEASE.text(), pool, slot, text);
  }
}
