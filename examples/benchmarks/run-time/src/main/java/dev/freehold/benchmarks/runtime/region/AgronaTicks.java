package dev.freehold.benchmarks.runtime.region;

import static dev.freehold.benchmarks.runtime.region.TickOffsets.*;

import java.nio.ByteBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Bump allocation as one writes it by hand, in a buffer of Agrona that checks bounds. */
@State(Scope.Thread)
public class AgronaTicks {
  private static final int BYTES = Batch.SIZE * SIZE;

  private final UnsafeBuffer memory = new UnsafeBuffer(ByteBuffer.allocateDirect(BYTES));
  private int top;
  private long time;

  final void fill(Blackhole blackhole) {
    time++;
    for (int i = 0; i < Batch.SIZE; i++) {
      int tick = allocate();
      memory.putLong(tick + ID, i);
      memory.putLong(tick + TIME, time);
      memory.putDouble(tick + PRICE, i);
      memory.putInt(tick + QUANTITY, i);
      memory.putInt(tick + VENUE, i);
      blackhole.consume(tick);
    }
    top = 0;
  }

  private int allocate() {
    if (top + SIZE > BYTES) {
      throw new IllegalStateException("the region is full");
    }
    int tick = top;
    top += SIZE;
    return tick;
  }
}
