package dev.freehold.actor;

/**
 * What becomes of a message for which its mailbox has no room.
 *
 * @since 0.1.0
 */
public enum WhenFull {
  /** It is released, and its sender gets a {@link MailboxFullException}. */
  FAIL,
  /** Its sender waits until there is room; a virtual thread gives up its carrier meanwhile. */
  BLOCK,
  /** The message that has waited longest is released, and makes room. */
  DROP_OLDEST,
  /** It is released, and its sender goes on. */
  DROP_NEWEST
}
