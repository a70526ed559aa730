package dev.freehold.benchmarks.runtime.region;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Objects that are new each time, and kept until the batch is full, as a region keeps its own. */
@State(Scope.Thread)
public class OrdinaryTicks {
  private final PlainTick[] batch = new PlainTick[Batch.SIZE];
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
      batch[i] = tick;
      blackhole.consume(tick);
    }
  }
}
