package dev.freehold.checker.baseline;

/** A baseline cannot be used; the message says to users why. */
public final class BaselineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BaselineException(String message) {
    super(message);
  }
}
