package dev.freehold.examples.orderbook.wire;

/** A frame is not one that the protocol knows. */
public final class MalformedFrameException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says what is wrong. */
  public MalformedFrameException(String message) {
    super(message);
  }
}
