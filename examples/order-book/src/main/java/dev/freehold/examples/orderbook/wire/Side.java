package dev.freehold.examples.orderbook.wire;

/** Whether an order buys or sells. */
public enum Side {
  BUY('B'),
  SELL('S');

  private final byte code;

  Side(char code) {
    this.code = (byte) code;
  }

  /** As it stands in a frame. */
  public byte code() {
    return code;
  }

  /** Who trades with it. */
  public Side other() {
    return this == BUY ? SELL : BUY;
  }

  /** Whether an order that trades at a limit trades at a price as well. */
  public boolean accepts(int limit, int price) {
    return this == BUY ? price <= limit : price >= limit;
  }

  /** The limit of an order that trades at any price. */
  public int anyPrice() {
    return this == BUY ? Integer.MAX_VALUE : Integer.MIN_VALUE;
  }

  /** A quantity as this side's position counts it. */
  public int signed(int quantity) {
    return this == BUY ? quantity : -quantity;
  }

  /** The side with a code. */
  public static Side of(byte code) {
    return switch (code) {
      case 'B' -> BUY;
      case 'S' -> SELL;
      default -> throw new MalformedFrameException("there is no side " + code);
    };
  }
}
