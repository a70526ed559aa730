package dev.freehold.pool;

import dev.freehold.internal.rule.RuleKey;

/**
 * A frame was closed, or allocated from, while a later one is open. Nothing was changed.
 *
 * @since 0.1.0
 */
public final class FrameOrderException extends OwnershipException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the error.
   *
   * @param pool the simple name of the pool's class
   * @param text what happened and what to do
   */
  public FrameOrderException(String pool, String text) {
    super(RuleKey.FRAME_ORDER.text(), pool, NO_SLOT, text);
  }
}
