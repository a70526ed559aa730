package dev.freehold.benchmarks.runtime.region;

import static dev.freehold.benchmarks.runtime.region.TickOffsets.*;

import org.agrona.UnsafeApi;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Bump allocation in memory that nothing checks. */
@State(Scope.Thread)
public class UnsafeTicks {
  private static final long BYTES = (long) Batch.SIZE * SIZE;

  private final long begin = UnsafeApi.allocateMemory(BYTES);
  private final long end = begin + BYTES;
  private long top = begin;
  private long time;

  final void fill(Blackhole blackhole) {
    time++;
    for (int i = 0; i < Batch.SIZE; i++) {
      long tick = allocate();
      UnsafeApi.putLong(tick + ID, i);
      UnsafeApi.putLong(tick + TIME, time);
      UnsafeApi.putDouble(tick + PRICE, i);
      UnsafeApi.putInt(tick + QUANTITY, i);
      UnsafeApi.putInt(tick + VENUE, i);
      blackhole.consume(tick);
    }
    top = begin;
  }

  private long allocate() {
    if (top + SIZE > end) {
      throw new IllegalStateException("the region is full");
    }
    long tick = top;
    top += SIZE;
    return tick;
  }
}
