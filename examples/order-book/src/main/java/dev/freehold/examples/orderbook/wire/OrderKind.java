package dev.freehold.examples.orderbook.wire;

/** What becomes of an order. */
public enum OrderKind {
  /** Trades up to its limit, and rests. */
  LIMIT('L'),
  /** Trades at any price; what is left is cancelled. */
  MARKET('K'),
  /** Trades up to its limit; what is left is cancelled. */
  IMMEDIATE_OR_CANCEL('I'),
  /** Trades as a whole or not at all. */
  FILL_OR_KILL('F'),
  /** Rests, and is refused if it would trade at once. */
  POST_ONLY('P');

  private final byte code;

  OrderKind(char code) {
    this.code = (byte) code;
  }

  /** As it stands in a frame. */
  public byte code() {
    return code;
  }

  /** Whether what is not traded at once waits in the book. */
  public boolean rests() {
    return this == LIMIT || this == POST_ONLY;
  }

  /** The kind with a code. */
  public static OrderKind of(byte code) {
    return switch (code) {
      case 'L' -> LIMIT;
      case 'K' -> MARKET;
      case 'I' -> IMMEDIATE_OR_CANCEL;
      case 'F' -> FILL_OR_KILL;
      case 'P' -> POST_ONLY;
      default -> throw new MalformedFrameException("there is no kind of order " + code);
    };
  }
}
