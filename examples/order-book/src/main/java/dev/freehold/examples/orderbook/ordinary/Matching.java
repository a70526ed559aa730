package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.wire.CancelReason;
import java.util.function.Consumer;

/** Trades an order that comes with those that wait: the best price first, then the oldest. */
final class Matching {
  private final Market market;
  private final Ledger ledger;
  private final Consumer<Report> reports;

  Matching(Market market, Ledger ledger, Consumer<Report> reports) {
    this.market = market;
    this.ledger = ledger;
    this.reports = reports;
  }

  /** Trades until the order is filled or nobody waits at its limit or better. */
  void match(Order taker) {
    Ladder waiting = market.opposite(taker);
    while (!taker.isFilled() && waiting.reaches(taker.price())) {
      Order maker = waiting.best().first();
      if (maker.participant() == taker.participant()) {
        reports.accept(new Report.Cancelled(maker.id(), maker.open(), CancelReason.SELF_TRADE));
        market.remove(maker);
      } else {
        trade(taker, maker);
      }
    }
  }

  /** Whether an order can be filled at once, but for those of its own participant. */
  boolean canFill(Order taker) {
    return market.opposite(taker).openOfOthers(taker) >= taker.open();
  }

  private void trade(Order taker, Order maker) {
    Trade trade = describe(taker, maker, Math.min(taker.open(), maker.shown()));
    ledger.add(trade);
    reports.accept(new Report.Traded(trade));
    taker.change(taker.price(), taker.open() - trade.quantity());
    fill(maker, trade.quantity());
  }

  private Trade describe(Order taker, Order maker, int quantity) {
    return new Trade(
        market.counters().nextTrade(),
        maker.instrument(),
        maker.price(),
        quantity,
        maker.id(),
        taker.id(),
        maker.participant(),
        taker.participant(),
        taker.side());
  }

  private void fill(Order maker, int quantity) {
    market.reduce(maker, maker.open() - quantity, maker.shown() - quantity);
    if (maker.isFilled()) {
      market.remove(maker);
    } else if (maker.shown() == 0) {
      market.refresh(maker);
    }
  }
}
