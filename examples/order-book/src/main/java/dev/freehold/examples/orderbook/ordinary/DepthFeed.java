package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.wire.ReportType;
import dev.freehold.examples.orderbook.wire.Side;
import java.util.function.Consumer;

/** Reports how the best prices of an instrument have changed since they were reported last. */
final class DepthFeed {
  private final Consumer<Report> reports;

  DepthFeed(Consumer<Report> reports) {
    this.reports = reports;
  }

  void report(Instrument instrument) {
    side(instrument, Side.BUY);
    side(instrument, Side.SELL);
  }

  void reportAll(Market market) {
    market.instruments().forEach(this::report);
  }

  private void side(Instrument instrument, Side side) {
    Depth before = instrument.reported(side);
    Depth now = Depth.of(instrument.ladder(side).fromBest());
    for (int position = 0; position < ReportType.LEVELS; position++) {
      Depth.Line line = now.lines().get(position);
      if (!line.equals(before.lines().get(position))) {
        reports.accept(
            new Report.DepthChanged(
                instrument.number(), side, position, line.price(), line.quantity()));
      }
    }
    instrument.reported(side, now);
  }
}
