package dev.freehold.actor;

/**
 * A message was not taken, as there was no room for it; it is released.
 *
 * @since 0.1.0
 */
public final class MailboxFullException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MailboxFullException(String message) {
    super(message);
  }
}
