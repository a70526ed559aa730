package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.wire.CancelReason;
import dev.freehold.examples.orderbook.wire.RejectReason;
import dev.freehold.examples.orderbook.wire.ReportType;
import dev.freehold.examples.orderbook.wire.Side;
import dev.freehold.examples.orderbook.wire.TradingState;
import java.nio.ByteBuffer;

/** What the exchange says. */
sealed interface Report {
  /** Its type, as in {@link ReportType}. */
  byte type();

  /** Writes what stands behind the type. */
  void writeBody(ByteBuffer to);

  /** An order is taken. */
  record Accepted(long order, int quantity) implements Report {
    @Override
    public byte type() {
      return ReportType.ACCEPTED;
    }

    @Override
    public void writeBody(ByteBuffer to) {
      to.putLong(order).putInt(quantity);
    }
  }

  /** Something is not done. */
  record Rejected(long order, RejectReason reason) implements Report {
    @Override
    public byte type() {
      return ReportType.REJECTED;
    }

    @Override
    public void writeBody(ByteBuffer to) {
      to.putLong(order).put((byte) reason.ordinal());
    }
  }

  /** Two orders are traded. */
  record Traded(Trade trade) implements Report {
    @Override
    public byte type() {
      return ReportType.TRADE;
    }

    @Override
    public void writeBody(ByteBuffer to) {
      to.putLong(trade.number())
          .putShort((short) trade.instrument())
          .putInt(trade.price())
          .putInt(trade.quantity())
          .putLong(trade.maker())
          .putLong(trade.taker())
          .put(trade.takerSide().code());
    }
  }

  /** An order goes before it is traded. */
  record Cancelled(long order, int quantity, CancelReason reason) implements Report {
    @Override
    public byte type() {
      return ReportType.CANCELLED;
    }

    @Override
    public void writeBody(ByteBuffer to) {
      to.putLong(order).putInt(quantity).put((byte) reason.ordinal());
    }
  }

  /** An order has another price or quantity. */
  record Replaced(long order, int quantity, int price) implements Report {
    @Override
    public byte type() {
      return ReportType.REPLACED;
    }

    @Override
    public void writeBody(ByteBuffer to) {
      to.putLong(order).putInt(quantity).putInt(price);
    }
  }

  /** One of the best prices is another one, or more or less is shown there. */
  record DepthChanged(int instrument, Side side, int position, int price, long quantity)
      implements Report {
    @Override
    public byte type() {
      return ReportType.DEPTH;
    }

    @Override
    public void writeBody(ByteBuffer to) {
      to.putShort((short) instrument)
          .put(side.code())
          .put((byte) position)
          .putInt(price)
          .putLong(quantity);
    }
  }

  /** An instrument is traded from now on, or is not. */
  record StateChanged(int instrument, TradingState state) implements Report {
    @Override
    public byte type() {
      return ReportType.STATE;
    }

    @Override
    public void writeBody(ByteBuffer to) {
      to.putShort((short) instrument).put(state.code());
    }
  }

  /** A day ends. */
  record DayEnded(int day) implements Report {
    @Override
    public byte type() {
      return ReportType.END_OF_DAY;
    }

    @Override
    public void writeBody(ByteBuffer to) {
      to.putInt(day);
    }
  }
}
