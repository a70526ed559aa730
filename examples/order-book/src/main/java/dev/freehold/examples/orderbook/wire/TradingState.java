package dev.freehold.examples.orderbook.wire;

/** Whether an instrument is traded. */
public enum TradingState {
  TRADING('T'),
  HALTED('H');

  private final byte code;

  TradingState(char code) {
    this.code = (byte) code;
  }

  /** As it stands in a frame. */
  public byte code() {
    return code;
  }

  /** The state with a code. */
  public static TradingState of(byte code) {
    return switch (code) {
      case 'T' -> TRADING;
      case 'H' -> HALTED;
      default -> throw new MalformedFrameException("there is no trading state " + code);
    };
  }
}
