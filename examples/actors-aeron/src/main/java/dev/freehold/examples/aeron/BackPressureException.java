package dev.freehold.examples.aeron;

/** The receiver is slower than the sender, and the policy is to fail; the message is released. */
public final class BackPressureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BackPressureException(String peer) {
    super("no room on the way to " + peer);
  }
}
