package dev.freehold.examples.aeron;

/** Nobody receives what is sent; the message is released. An actor that sends fails by it. */
public final class PeerLostException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PeerLostException(String peer) {
    super("nobody receives at " + peer);
  }
}
