package dev.freehold.pool;

import dev.freehold.internal.rule.RuleKey;

/**
 * An element was used after its release, or a pool after it was closed.
 *
 * @since 0.1.0
 */
public final class UseAfterReleaseException extends OwnershipException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the error.
   *
   * @param pool the simple name of the pool's class
   * @param slot the slot's number, from 0, or {@link #NO_SLOT}
   * @param text what happened and what to do
   */
  public UseAfterReleaseException(String pool, int slot, String text) {
    super(RuleKey.USE_AFTER_RELEASE.text(), pool, slot, text);
  }
}
