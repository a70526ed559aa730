package dev.freehold.benchmarks.runtime.region;

import static dev.freehold.benchmarks.runtime.region.TickOffsets.*;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A pooled buffer of Netty for each object; each is released by itself, there being no other way.
 */
@State(Scope.Thread)
public class NettyTicks {
  private final ByteBuf[] batch = new ByteBuf[Batch.SIZE];
  private long time;

  final void fill(Blackhole blackhole) {
    time++;
    for (int i = 0; i < Batch.SIZE; i++) {
      ByteBuf tick = PooledByteBufAllocator.DEFAULT.directBuffer(SIZE, SIZE);
      tick.setLong(ID, i);
      tick.setLong(TIME, time);
      tick.setDouble(PRICE, i);
      tick.setInt(QUANTITY, i);
      tick.setInt(VENUE, i);
      blackhole.consume(tick);
      batch[i] = tick;
    }
    for (ByteBuf tick : batch) {
      tick.release();
    }
  }
}
