package dev.freehold.examples.orderbook.pooled;

import dev.freehold.Mut;
import dev.freehold.examples.orderbook.wire.ReportType;
import dev.freehold.examples.orderbook.wire.Side;

/** Reports how the best prices of an instrument have changed since they were reported last. */
final class DepthFeed {
  private final ReportWriter reports;

  DepthFeed(ReportWriter reports) {
    this.reports = reports;
  }

  void report(@Mut Market market, int number) {
    Instrument instrument = market.instruments.edit(number);
    side(market.levels, market.ladders, number, Side.BUY, instrument.bids());
    side(market.levels, market.ladders, number, Side.SELL, instrument.asks());
  }

  void reportAll(@Mut Market market) {
    for (int number = 0; number < market.instruments.size(); number++) {
      report(market, number);
    }
  }

  private void side(
      LevelStore levels,
      Ladders ladders,
      int instrument,
      Side side,
      Instrument.@Mut Depth reported) {
    Ladder ladder = ladders.of(instrument, side);
    for (int position = 0; position < ReportType.LEVELS; position++) {
      int price = 0;
      long quantity = 0;
      if (position < ladder.size()) {
        Level level = levels.at(ladder.fromBest(position));
        price = level.price();
        quantity = level.quantity();
      }
      if (reported.prices().get(position) != price
          || reported.quantities().get(position) != quantity) {
        reported.prices().set(position, price);
        reported.quantities().set(position, quantity);
        reports.depth(instrument, side, position, price, quantity);
      }
    }
  }
}
