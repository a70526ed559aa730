package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.wire.Side;

/** Keeps what was traded today: of each instrument, and of each participant. */
final class Ledger {
  private final Market market;

  Ledger(Market market) {
    this.market = market;
  }

  void add(Trade trade) {
    Instrument instrument = market.instrument(trade.instrument());
    instrument.day(instrument.day().with(trade));
    Side side = trade.takerSide();
    market
        .participant(trade.hasty())
        .traded(trade.instrument(), side.signed(trade.quantity()), trade.value());
    market
        .participant(trade.patient())
        .traded(trade.instrument(), side.other().signed(trade.quantity()), trade.value());
  }

  void nextDay() {
    market.instruments().forEach(instrument -> instrument.day(Statistics.NONE));
    market.participants().forEach(Participant::clearDay);
    market.counters().nextDay();
  }
}
