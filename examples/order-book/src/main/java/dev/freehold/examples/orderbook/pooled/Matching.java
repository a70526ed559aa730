package dev.freehold.examples.orderbook.pooled;

import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.examples.orderbook.wire.CancelReason;
import dev.freehold.pool.Frame;

/** Trades an order that comes with those that wait: the best price first, then the oldest. */
@MustRelease("close")
final class Matching implements AutoCloseable {
  private final @Own TradePool trades = TradePool.create();
  private final ReportWriter reports;

  Matching(ReportWriter reports) {
    this.reports = reports;
  }

  /** Trades until the order is filled or nobody waits at its limit or better. */
  void match(@Mut Market market, @Mut Order taker) {
    Ladder waiting = market.ladders.of(taker.instrument(), taker.side().other());
    while (taker.open() > 0 && waiting.reaches(taker.price())) {
      long maker = market.levels.at(waiting.fromBest(0)).first();
      if (market.orders.at(maker).participant() == taker.participant()) {
        reports.cancelled(market.orders.at(maker), CancelReason.SELF_TRADE);
        Book.remove(market, maker);
      } else {
        trade(market, taker, maker);
      }
    }
  }

  /** Whether an order can be filled at once, but for those of its own participant. */
  static boolean canFill(Market market, Order taker) {
    Ladder waiting = market.ladders.of(taker.instrument(), taker.side().other());
    long found = 0;
    for (int position = 0;
        found < taker.open() && waiting.reaches(taker.price(), position);
        position++) {
      found += openOfOthers(market, waiting.fromBest(position), taker.participant());
    }
    return found >= taker.open();
  }

  private static long openOfOthers(
      Market market, @HandleOf(Level.class) long level, int participant) {
    long sum = 0;
    long handle = market.levels.at(level).first();
    while (handle != Links.NONE) {
      Order order = market.orders.at(handle);
      if (order.participant() != participant) {
        sum += order.open();
      }
      handle = order.behind();
    }
    return sum;
  }

  private void trade(@Mut Market market, @Mut Order taker, @HandleOf(Order.class) long maker) {
    int quantity = Math.min(taker.open(), market.orders.at(maker).shown());
    try (Frame<Trade> frame = trades.push()) {
      Trade trade = frame.alloc();
      describe(trade, taker, market.orders.at(maker));
      trade.number(market.counters.nextTrade());
      trade.quantity(quantity);
      Ledger.add(market, trade);
      reports.trade(trade);
    }
    taker.open(taker.open() - quantity);
    taker.refresh();
    fill(market, maker, quantity);
  }

  private static void describe(@Mut Trade trade, Order taker, Order maker) {
    trade.instrument(taker.instrument());
    trade.price(maker.price());
    trade.maker(maker.id());
    trade.taker(taker.id());
    trade.patient(maker.participant());
    trade.hasty(taker.participant());
    trade.takerBuys(taker.buys());
  }

  private static void fill(@Mut Market market, @HandleOf(Order.class) long maker, int quantity) {
    int open = market.orders.at(maker).open() - quantity;
    int shown = market.orders.at(maker).shown() - quantity;
    Book.reduce(market, maker, open, shown);
    if (open == 0) {
      Book.remove(market, maker);
    } else if (shown == 0) {
      Book.refresh(market, maker);
    }
  }

  @Override
  public void close() {
    trades.close();
  }
}
