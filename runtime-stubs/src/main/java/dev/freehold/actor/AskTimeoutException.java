package dev.freehold.actor;

/**
 * No reply came in time, or none can come any more. One that comes later is released.
 *
 * @since 0.1.0
 */
public final class AskTimeoutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AskTimeoutException(String message) {
    super(message);
  }
}
