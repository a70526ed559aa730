package dev.freehold.checker.types;

/** A stub file cannot be used; the message says which, where and why. */
public final class StubException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message for the user. */
  public StubException(String message) {
    super(message);
  }
}
