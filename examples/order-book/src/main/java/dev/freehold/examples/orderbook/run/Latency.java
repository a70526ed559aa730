package dev.freehold.examples.orderbook.run;

import dev.freehold.Mut;
import dev.freehold.examples.orderbook.Exchange;
import dev.freehold.examples.orderbook.feed.Feed;
import java.nio.ByteBuffer;
import org.HdrHistogram.Histogram;

/**
 * How long messages take that come at even times, whatever becomes of those before. A message's
 * time counts from when it was due: one that waits behind a pause is as slow as it seems to its
 * sender.
 */
final class Latency {
  private static final long HIGHEST_NANOS = 60_000_000_000L;
  private static final int DIGITS = 3;

  private Latency() {}

  /** The times in nanoseconds, of an exchange that is warm. */
  static Histogram of(@Mut Exchange exchange, Feed feed, Plan plan) {
    Histogram histogram = new Histogram(HIGHEST_NANOS, DIGITS);
    Player player = new Player();
    ByteBuffer day = feed.day();
    int start = day.position();
    long due = System.nanoTime();
    for (long message = 0; message < plan.steadyMessages(); message++) {
      if (!day.hasRemaining()) {
        day.position(start);
      }
      due += plan.intervalNanos();
      while (System.nanoTime() < due) {
        Thread.onSpinWait();
      }
      player.next(exchange, day);
      histogram.recordValue(System.nanoTime() - due);
    }
    return histogram;
  }
}
