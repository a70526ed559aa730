package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.wire.CancelReason;
import dev.freehold.examples.orderbook.wire.OrderKind;
import dev.freehold.examples.orderbook.wire.RejectReason;
import java.util.Optional;
import java.util.function.Consumer;

/** Does what participants ask for. */
final class OrderDesk {
  private final Market market;
  private final Matching matching;
  private final DepthFeed depth;
  private final Consumer<Report> reports;

  OrderDesk(Market market, Matching matching, DepthFeed depth, Consumer<Report> reports) {
    this.market = market;
    this.matching = matching;
    this.depth = depth;
    this.reports = reports;
  }

  void add(Command.Add add) {
    Optional<RejectReason> reason = Checks.add(market, add);
    if (reason.isPresent()) {
      reject(add.id(), reason.get());
      return;
    }
    Order order = new Order(add);
    reason = refusal(order);
    if (reason.isPresent()) {
      reject(add.id(), reason.get());
      return;
    }
    reports.accept(new Report.Accepted(order.id(), order.open()));
    matching.match(order);
    finish(order);
    report(order);
  }

  /** Why the market is such that an order is refused. */
  private Optional<RejectReason> refusal(Order order) {
    if (order.kind() == OrderKind.POST_ONLY && wouldTrade(order, order.price())) {
      return Optional.of(RejectReason.WOULD_TRADE);
    }
    return order.kind() == OrderKind.FILL_OR_KILL && !matching.canFill(order)
        ? Optional.of(RejectReason.NOT_ENOUGH)
        : Optional.empty();
  }

  private boolean wouldTrade(Order order, int price) {
    return market.opposite(order).reaches(price);
  }

  /** What is left of an order that came rests, or goes. */
  private void finish(Order order) {
    if (order.isFilled()) {
      return;
    }
    if (order.kind().rests()) {
      market.enter(order);
    } else {
      reportCancelled(order, CancelReason.UNFILLED);
    }
  }

  void replace(Command.Replace replace) {
    Order order = market.order(replace.id());
    if (order == null) {
      reject(replace.id(), RejectReason.UNKNOWN_ORDER);
      return;
    }
    Optional<RejectReason> reason =
        Checks.replace(market, order, replace).or(() -> crossing(order, replace.price()));
    if (reason.isPresent()) {
      reject(replace.id(), reason.get());
      return;
    }
    reports.accept(new Report.Replaced(replace.id(), replace.quantity(), replace.price()));
    if (keepsPriority(order, replace)) {
      int shown = Math.min(order.shown(), replace.quantity());
      market.reduce(order, replace.quantity(), shown);
    } else {
      move(order, replace);
    }
    report(order);
  }

  private Optional<RejectReason> crossing(Order order, int price) {
    return order.kind() == OrderKind.POST_ONLY && wouldTrade(order, price)
        ? Optional.of(RejectReason.WOULD_TRADE)
        : Optional.empty();
  }

  private static boolean keepsPriority(Order order, Command.Replace replace) {
    return replace.price() == order.price() && replace.quantity() <= order.open();
  }

  private void move(Order order, Command.Replace replace) {
    market.leave(order);
    order.change(replace.price(), replace.quantity());
    matching.match(order);
    if (order.isFilled()) {
      market.forget(order);
    } else {
      market.comeBack(order);
    }
  }

  void cancel(Command.Cancel cancel) {
    Order order = market.order(cancel.id());
    if (order == null) {
      reject(cancel.id(), RejectReason.UNKNOWN_ORDER);
      return;
    }
    cancel(order, CancelReason.REQUESTED);
    report(order);
  }

  void massCancel(Command.MassCancel cancel) {
    if (!market.hasParticipant(cancel.participant())) {
      reject(0, RejectReason.UNKNOWN_PARTICIPANT);
      return;
    }
    for (Order order : market.participant(cancel.participant()).copyOfOrders()) {
      cancel(order, CancelReason.MASS);
    }
    depth.reportAll(market);
  }

  private void cancel(Order order, CancelReason reason) {
    reportCancelled(order, reason);
    market.remove(order);
  }

  private void reject(long order, RejectReason reason) {
    reports.accept(new Report.Rejected(order, reason));
  }

  private void reportCancelled(Order order, CancelReason reason) {
    reports.accept(new Report.Cancelled(order.id(), order.open(), reason));
  }

  private void report(Order order) {
    depth.report(market.instrument(order.instrument()));
  }
}
