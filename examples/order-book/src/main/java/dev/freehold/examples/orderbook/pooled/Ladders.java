package dev.freehold.examples.orderbook.pooled;

import dev.freehold.examples.orderbook.wire.Limits;
import dev.freehold.examples.orderbook.wire.Side;
import java.util.Arrays;

/** Both sides of every instrument. */
final class Ladders {
  private final Ladder[] bids = new Ladder[Limits.INSTRUMENTS];
  private final Ladder[] asks = new Ladder[Limits.INSTRUMENTS];

  Ladders() {
    Arrays.setAll(bids, instrument -> new Ladder(Side.BUY));
    Arrays.setAll(asks, instrument -> new Ladder(Side.SELL));
  }

  Ladder of(int instrument, Side side) {
    return side == Side.BUY ? bids[instrument] : asks[instrument];
  }
}
