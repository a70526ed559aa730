package dev.freehold.examples.orderbook.pooled;

import dev.freehold.Mut;
import dev.freehold.examples.orderbook.wire.Side;

/** Keeps what was traded today: of each instrument, and of each participant. */
final class Ledger {
  private Ledger() {}

  static void add(@Mut Market market, Trade trade) {
    int instrument = trade.instrument();
    market.instruments.edit(instrument).day().add(trade.price(), trade.quantity());
    Side side = trade.takerSide();
    market
        .participants
        .edit(trade.hasty())
        .traded(instrument, side.signed(trade.quantity()), trade.value());
    market
        .participants
        .edit(trade.patient())
        .traded(instrument, side.other().signed(trade.quantity()), trade.value());
  }

  static void nextDay(@Mut Market market) {
    for (int number = 0; number < market.instruments.size(); number++) {
      market.instruments.edit(number).day().clear();
    }
    for (int number = 0; number < market.participants.size(); number++) {
      market.participants.edit(number).clearDay();
    }
    market.counters.nextDay();
  }
}
