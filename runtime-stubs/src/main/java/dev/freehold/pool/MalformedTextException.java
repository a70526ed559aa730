package dev.freehold.pool;

/**
 * Thrown when a {@link Text} is given what is no text: bytes that are no UTF-8, half characters.
 *
 * @since 0.1.0
 */
public final class MalformedTextException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** For Freehold's own classes. */
  public MalformedTextException(String message) {
    super(message);
  }
}
