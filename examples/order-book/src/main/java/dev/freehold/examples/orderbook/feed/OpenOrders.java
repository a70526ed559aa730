package dev.freehold.examples.orderbook.feed;

import dev.freehold.examples.orderbook.wire.ReportType;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The orders that participants know to be open, since the exchange has told them. */
final class OpenOrders {
  private final Map<Long, FeedWriter.NewOrder> sent = new HashMap<>();
  private final Map<Long, Open> open = new HashMap<>();
  private final List<Long> ids = new ArrayList<>();

  /** An order that is open. */
  static final class Open {
    private final FeedWriter.NewOrder order;
    private int index;
    private int quantity;
    private int price;

    private Open(FeedWriter.NewOrder order, int index) {
      this.order = order;
      this.index = index;
      quantity = order.quantity();
      price = order.price();
    }

    FeedWriter.NewOrder order() {
      return order;
    }

    int quantity() {
      return quantity;
    }

    int price() {
      return price;
    }
  }

  int size() {
    return ids.size();
  }

  Open any(Random random) {
    return open.get(ids.get(random.nextInt(ids.size())));
  }

  /** An order was sent, and is not answered yet. */
  void sent(FeedWriter.NewOrder order) {
    sent.put(order.id(), order);
  }

  /** Reads all reports of a buffer. */
  void read(ByteBuffer reports) {
    while (reports.hasRemaining()) {
      int next = reports.position() + Short.toUnsignedInt(reports.getShort());
      read(reports.get(), reports);
      reports.position(next);
    }
    sent.clear();
  }

  private void read(byte type, ByteBuffer from) {
    switch (type) {
      case ReportType.ACCEPTED -> accepted(from.getLong());
      case ReportType.CANCELLED -> gone(from.getLong());
      case ReportType.REPLACED -> replaced(from.getLong(), from.getInt(), from.getInt());
      case ReportType.TRADE -> traded(from);
      default -> {
        // Nothing that a participant has to know of its orders.
      }
    }
  }

  private void accepted(long id) {
    open.put(id, new Open(sent.get(id), ids.size()));
    ids.add(id);
  }

  private void gone(long id) {
    Open order = open.remove(id);
    Long last = ids.remove(ids.size() - 1);
    if (last != id) {
      ids.set(order.index, last);
      open.get(last).index = order.index;
    }
  }

  private void replaced(long id, int quantity, int price) {
    Open order = open.get(id);
    order.quantity = quantity;
    order.price = price;
  }

  private void traded(ByteBuffer from) {
    from.getLong();
    from.getShort();
    from.getInt();
    int quantity = from.getInt();
    filled(from.getLong(), quantity);
    filled(from.getLong(), quantity);
  }

  private void filled(long id, int quantity) {
    Open order = open.get(id);
    order.quantity -= quantity;
    if (order.quantity == 0) {
      gone(id);
    }
  }
}
