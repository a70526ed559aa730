package dev.freehold.benchmarks.runtime.region;

import static dev.freehold.benchmarks.runtime.region.TickOffsets.*;
import static java.lang.foreign.ValueLayout.*;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A confined arena of the JDK for each batch. */
@State(Scope.Thread)
public class ArenaTicks {
  private long time;

  final void fill(Blackhole blackhole) {
    time++;
    try (Arena arena = Arena.ofConfined()) {
      for (int i = 0; i < Batch.SIZE; i++) {
        MemorySegment tick = arena.allocate(SIZE, ALIGNMENT);
        tick.set(JAVA_LONG_UNALIGNED, ID, i);
        tick.set(JAVA_LONG_UNALIGNED, TIME, time);
        tick.set(JAVA_DOUBLE_UNALIGNED, PRICE, i);
        tick.set(JAVA_INT_UNALIGNED, QUANTITY, i);
        tick.set(JAVA_INT_UNALIGNED, VENUE, i);
        blackhole.consume(tick);
      }
    }
  }
}
