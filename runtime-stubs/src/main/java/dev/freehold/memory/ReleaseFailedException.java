package dev.freehold.memory;

/**
 * Releasing an element of a container threw a checked exception, which is the cause.
 *
 * @since 0.1.0
 */
public final class ReleaseFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the error.
   *
   * @param container the simple name of the container's class
   * @param cause what the release threw
   */
  public ReleaseFailedException(String container, Exception cause) {
    super(
        "an element of %s could not be released, the others were tried all the same: %s"
            .formatted(container, cause),
        cause);
  }
}
