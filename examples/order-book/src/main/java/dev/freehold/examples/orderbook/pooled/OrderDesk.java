package dev.freehold.examples.orderbook.pooled;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.examples.orderbook.wire.CancelReason;
import dev.freehold.examples.orderbook.wire.OrderKind;
import dev.freehold.examples.orderbook.wire.RejectReason;
import dev.freehold.examples.orderbook.wire.Side;
import org.jspecify.annotations.Nullable;

/** Does what participants ask for. */
final class OrderDesk {
  private final ReportWriter reports;
  private final DepthFeed depth;

  OrderDesk(ReportWriter reports, DepthFeed depth) {
    this.reports = reports;
    this.depth = depth;
  }

  void add(@Mut Market market, Matching matching, Command.Add add) {
    RejectReason reason = Checks.add(market, add);
    if (reason != null) {
      reports.rejected(add.id(), reason);
      return;
    }
    Order order = market.orders.make();
    fill(order, add);
    reason = refusal(market, order);
    if (reason != null) {
      reports.rejected(order.id(), reason);
      market.orders.discard(order);
      return;
    }
    reports.accepted(order);
    matching.match(market, order);
    finish(market, order);
    depth.report(market, add.instrument());
  }

  private static void fill(@Mut Order order, Command.Add add) {
    order.id(add.id());
    order.instrument(add.instrument());
    order.participant(add.participant());
    order.buys(add.orderSide() == Side.BUY);
    order.kind(add.kind());
    order.price(add.orderKind() == OrderKind.MARKET ? add.orderSide().anyPrice() : add.price());
    order.open(add.quantity());
    order.display(add.display() == 0 ? Integer.MAX_VALUE : add.display());
    order.refresh();
  }

  /** Why the market is such that an order is refused; null if it is not. */
  private static @Nullable RejectReason refusal(Market market, Order order) {
    OrderKind kind = OrderKind.of(order.kind());
    if (kind == OrderKind.POST_ONLY && wouldTrade(market, order, order.price())) {
      return RejectReason.WOULD_TRADE;
    }
    return kind == OrderKind.FILL_OR_KILL && !Matching.canFill(market, order)
        ? RejectReason.NOT_ENOUGH
        : null;
  }

  private static boolean wouldTrade(Market market, Order order, int price) {
    return market.ladders.of(order.instrument(), order.side().other()).reaches(price);
  }

  /** What is left of an order that came rests, or goes. */
  private void finish(@Mut Market market, @Own Order order) {
    if (order.open() > 0 && OrderKind.of(order.kind()).rests()) {
      Book.enter(market, order);
      return;
    }
    if (order.open() > 0) {
      reports.cancelled(order, CancelReason.UNFILLED);
    }
    market.orders.discard(order);
  }

  void replace(@Mut Market market, Matching matching, Command.Replace replace) {
    long handle = market.orders.find(replace.id());
    RejectReason reason =
        handle == Links.NONE
            ? RejectReason.UNKNOWN_ORDER
            : replacement(market, market.orders.at(handle), replace);
    if (reason != null) {
      reports.rejected(replace.id(), reason);
      return;
    }
    int instrument = market.orders.at(handle).instrument();
    reports.replaced(replace.id(), replace.quantity(), replace.price());
    if (keepsPriority(market.orders.at(handle), replace)) {
      int shown = Math.min(market.orders.at(handle).shown(), replace.quantity());
      Book.reduce(market, handle, replace.quantity(), shown);
    } else {
      move(market, matching, handle, replace);
    }
    depth.report(market, instrument);
  }

  private static @Nullable RejectReason replacement(
      Market market, Order order, Command.Replace replace) {
    RejectReason reason = Checks.replace(market, order, replace);
    if (reason == null
        && OrderKind.of(order.kind()) == OrderKind.POST_ONLY
        && wouldTrade(market, order, replace.price())) {
      reason = RejectReason.WOULD_TRADE;
    }
    return reason;
  }

  private static boolean keepsPriority(Order order, Command.Replace replace) {
    return replace.price() == order.price() && replace.quantity() <= order.open();
  }

  private static void move(
      @Mut Market market,
      Matching matching,
      @HandleOf(Order.class) long handle,
      Command.Replace replace) {
    Book.leave(market, handle);
    Order order = market.orders.again(handle, replace.price(), replace.quantity());
    matching.match(market, order);
    if (order.open() > 0) {
      Book.comeBack(market, handle, order.price(), order.open());
    } else {
      Book.forget(market, handle);
    }
    market.orders.discard(order);
  }

  void cancel(@Mut Market market, Command.Cancel cancel) {
    long handle = market.orders.find(cancel.id());
    if (handle == Links.NONE) {
      reports.rejected(cancel.id(), RejectReason.UNKNOWN_ORDER);
      return;
    }
    int instrument = market.orders.at(handle).instrument();
    cancel(market, handle, CancelReason.REQUESTED);
    depth.report(market, instrument);
  }

  void massCancel(@Mut Market market, Command.MassCancel cancel) {
    int participant = cancel.participant();
    if (!market.participants.has(participant)) {
      reports.rejected(0, RejectReason.UNKNOWN_PARTICIPANT);
      return;
    }
    long handle = market.participants.get(participant).oldest();
    while (handle != Links.NONE) {
      cancel(market, handle, CancelReason.MASS);
      handle = market.participants.get(participant).oldest();
    }
    depth.reportAll(market);
  }

  private void cancel(@Mut Market market, @HandleOf(Order.class) long handle, CancelReason reason) {
    reports.cancelled(market.orders.at(handle), reason);
    Book.remove(market, handle);
  }
}
