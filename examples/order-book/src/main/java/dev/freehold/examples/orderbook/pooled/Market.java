package dev.freehold.examples.orderbook.pooled;

import dev.freehold.MustRelease;
import dev.freehold.Own;

/**
 * All that the exchange knows. Its parts are fields that others in this package use as such, since
 * two of them may be borrowed at once, and what two methods lend may not.
 */
@MustRelease("close")
final class Market implements AutoCloseable {
  final @Own OrderStore orders = new OrderStore();
  final @Own LevelStore levels = new LevelStore();
  final @Own Instruments instruments = new Instruments();
  final @Own Participants participants = new Participants();
  final Ladders ladders = new Ladders();
  final Counters counters = new Counters();

  @Override
  public void close() {
    orders.close();
    levels.close();
    instruments.close();
    participants.close();
  }
}
