package dev.freehold.examples.orderbook.pooled;

import dev.freehold.examples.orderbook.wire.CancelReason;
import dev.freehold.examples.orderbook.wire.RejectReason;
import dev.freehold.examples.orderbook.wire.ReportType;
import dev.freehold.examples.orderbook.wire.Side;
import dev.freehold.examples.orderbook.wire.TradingState;
import java.nio.ByteBuffer;

/** Appends reports to a buffer. */
final class ReportWriter {
  private ByteBuffer out = ByteBuffer.allocate(0);

  /** From now on, reports go there. */
  void appendTo(ByteBuffer reports) {
    out = reports;
  }

  void accepted(Order order) {
    begin(ReportType.ACCEPTED).putLong(order.id()).putInt(order.open());
  }

  void rejected(long order, RejectReason reason) {
    begin(ReportType.REJECTED).putLong(order).put((byte) reason.ordinal());
  }

  void trade(Trade trade) {
    begin(ReportType.TRADE)
        .putLong(trade.number())
        .putShort((short) trade.instrument())
        .putInt(trade.price())
        .putInt(trade.quantity())
        .putLong(trade.maker())
        .putLong(trade.taker())
        .put(trade.takerSide().code());
  }

  void cancelled(Order order, CancelReason reason) {
    begin(ReportType.CANCELLED)
        .putLong(order.id())
        .putInt(order.open())
        .put((byte) reason.ordinal());
  }

  void replaced(long order, int quantity, int price) {
    begin(ReportType.REPLACED).putLong(order).putInt(quantity).putInt(price);
  }

  void depth(int instrument, Side side, int position, int price, long quantity) {
    begin(ReportType.DEPTH)
        .putShort((short) instrument)
        .put(side.code())
        .put((byte) position)
        .putInt(price)
        .putLong(quantity);
  }

  void state(int instrument, TradingState state) {
    begin(ReportType.STATE).putShort((short) instrument).put(state.code());
  }

  void endOfDay(int day) {
    begin(ReportType.END_OF_DAY).putInt(day);
  }

  private ByteBuffer begin(byte type) {
    return out.putShort((short) ReportType.length(type)).put(type);
  }
}
