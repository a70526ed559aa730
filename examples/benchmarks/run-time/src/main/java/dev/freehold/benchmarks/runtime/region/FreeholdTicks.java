package dev.freehold.benchmarks.runtime.region;

import dev.freehold.Unsafe;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A generated region on the heap. */
@Unsafe("shows elements to a blackhole, which says nothing of ownership")
@State(Scope.Thread)
public class FreeholdTicks {
  private final TickPool region = TickPool.create();
  private long time;

  final void fillProved(Blackhole blackhole) {
    ProvedFill.fill(region, blackhole, ++time);
  }

  final void fillChecked(Blackhole blackhole) {
    time++;
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
