package dev.freehold.checker.types;

import org.jspecify.annotations.Nullable;

/** The stub files, or the options about what is tracked, cannot be used. */
public final class StubException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final boolean reported;

  /** With a message for the user. */
  public StubException(String message) {
    super(message);
    this.reported = false;
  }

  /** The user has been told already. */
  StubException() {
    this.reported = true;
  }

  /** What the user is still to be told; null if nothing. */
  public @Nullable String complaint() {
    return reported ? null : getMessage();
  }
}
