package dev.freehold.benchmarks.runtime.region;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Objects that are new each time; nothing keeps them, so that the collector has the least to do.
 */
@State(Scope.Thread)
public class OrdinaryTicks {
  private long time;

  final void fill(Blackhole blackhole) {
    time++;
    for (int i = 0; i < Batch.SIZE; i++) {
      PlainTick tick = new PlainTick();
      tick.id(i);
      tick.time(time);
      tick.price(i);
      tick.quantity(i);
      tick.venue(i);
      blackhole.consume(tick);
    }
  }
}
