package dev.freehold.benchmarks.runtime.offheap;

import static dev.freehold.benchmarks.runtime.offheap.QuoteOffsets.*;

import dev.freehold.benchmarks.runtime.access.Order;
import java.nio.ByteBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Agrona's buffer, asked for one field after the other. */
@State(Scope.Thread)
public class AgronaQuotes {
  private final UnsafeBuffer memory = new UnsafeBuffer(ByteBuffer.allocateDirect(TOTAL));

  final void visit(Order order, Blackhole blackhole) {
    long sum = 0;
    double value = 0;
    for (int place : order.places) {
      int quote = place * SIZE;
      sum += memory.getLong(quote + ID) + memory.getLong(quote + TIME);
      sum += memory.getInt(quote + QUANTITY) + memory.getInt(quote + VENUE);
      sum += memory.getShort(quote + LOT) + memory.getByte(quote + SIDE);
      value += memory.getDouble(quote + PRICE) * memory.getDouble(quote + LIMIT);
      memory.putLong(quote + ID, sum);
      memory.putDouble(quote + PRICE, place);
      memory.putInt(quote + QUANTITY, place);
      memory.putByte(quote + SIDE, (byte) place);
    }
    blackhole.consume(sum);
    blackhole.consume(value);
  }
}
