package dev.freehold.examples.orderbook.feed;

import dev.freehold.examples.orderbook.wire.FrameType;
import dev.freehold.examples.orderbook.wire.OrderKind;
import dev.freehold.examples.orderbook.wire.Side;
import dev.freehold.examples.orderbook.wire.TradingState;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Appends frames to a buffer. */
public final class FeedWriter {
  private final ByteBuffer to;

  /** Writes to a buffer, from its position on. */
  public FeedWriter(ByteBuffer to) {
    this.to = to;
  }

  /** An instrument, with the smallest steps of prices and quantities, and the limits of prices. */
  public FeedWriter instrument(
      int number, String symbol, int tick, int lot, int lowest, int highest) {
    begin(FrameType.INSTRUMENT).putShort((short) number);
    name(symbol);
    to.putInt(tick).putInt(lot).putInt(lowest).putInt(highest);
    return this;
  }

  /** A participant, with its largest quantity and how many orders it may have. */
  public FeedWriter participant(int number, String name, int largest, int mostOpen) {
    begin(FrameType.PARTICIPANT).putShort((short) number);
    name(name);
    to.putInt(largest).putInt(mostOpen);
    return this;
  }

  /** An instrument is traded from now on, or is not. */
  public FeedWriter state(int instrument, TradingState state) {
    begin(FrameType.STATE).putShort((short) instrument).put(state.code());
    return this;
  }

  /** An order. */
  public FeedWriter add(NewOrder order) {
    begin(FrameType.ADD)
        .putLong(order.id())
        .putShort((short) order.instrument())
        .putShort((short) order.participant())
        .put(order.side().code())
        .put(order.kind().code())
        .putInt(order.price())
        .putInt(order.quantity())
        .putInt(order.display());
    return this;
  }

  /** An order gets another quantity and price. */
  public FeedWriter replace(long order, int quantity, int price) {
    begin(FrameType.REPLACE).putLong(order).putInt(quantity).putInt(price);
    return this;
  }

  /** An order goes. */
  public FeedWriter cancel(long order) {
    begin(FrameType.CANCEL).putLong(order);
    return this;
  }

  /** All orders of a participant go. */
  public FeedWriter massCancel(int participant) {
    begin(FrameType.MASS_CANCEL).putShort((short) participant);
    return this;
  }

  /** The day ends. */
  public FeedWriter endOfDay() {
    begin(FrameType.END_OF_DAY);
    return this;
  }

  /**
   * What an order frame says.
   *
   * @param display how much to show at a time; all if it is 0
   */
  public record NewOrder(
      long id,
      int instrument,
      int participant,
      Side side,
      OrderKind kind,
      int price,
      int quantity,
      int display) {}

  private ByteBuffer begin(byte type) {
    return to.putShort((short) FrameType.length(type)).put(type);
  }

  private void name(String name) {
    String padded = name + " ".repeat(FrameType.NAME - name.length());
    to.put(padded.getBytes(StandardCharsets.US_ASCII));
  }
}
