package dev.freehold.benchmarks.runtime.region;

import dev.freehold.Mut;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Fills a region and empties it again. The checker proves that its elements are allocated, so that
 * javac leaves out the tests of that.
 */
final class ProvedFill {
  private ProvedFill() {}

  static void fill(@Mut TickPool region, Blackhole blackhole, long time) {
    for (int i = 0; i < Batch.SIZE; i++) {
      TickPool.Element tick = region.alloc();
      if (tick == null) {
        throw new IllegalStateException("the region is full");
      }
      tick.id(i);
      tick.time(time);
      tick.price(i);
      tick.quantity(i);
      tick.venue(i);
      blackhole.consume(tick);
    }
    region.reset();
  }
}
