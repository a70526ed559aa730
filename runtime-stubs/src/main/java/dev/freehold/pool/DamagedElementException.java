package dev.freehold.pool;

import dev.freehold.internal.rule.RuleKey;

/**
 * A committed element of a mapped pool with checksums does not agree with its own: something else
 * than the pool has changed the file. The message names the file and the slot.
 *
 * @since 0.1.0
 */
public final class DamagedElementException extends OwnershipException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the error.
   *
   * @param pool the simple name of the pool's class
   * @param slot the slot's number, from 0
   * @param text what happened and what to do
   */
  public DamagedElementException(String pool, int slot, String text) {
    super(RuleKey.MAPPED_CORRUPT.text(), pool, slot, text);
  }
}
