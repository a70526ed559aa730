package dev.freehold.benchmarks.runtime.offheap;

import static dev.freehold.benchmarks.runtime.offheap.QuoteOffsets.*;

import dev.freehold.benchmarks.runtime.access.Order;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A direct byte buffer in a static final field, read through var handles. */
@State(Scope.Thread)
public class ByteBufferQuotes {
  private static final ByteBuffer MEMORY =
      ByteBuffer.allocateDirect(TOTAL).order(ByteOrder.nativeOrder());
  private static final VarHandle LONGS = view(long[].class);
  private static final VarHandle DOUBLES = view(double[].class);
  private static final VarHandle INTS = view(int[].class);
  private static final VarHandle SHORTS = view(short[].class);

  private static VarHandle view(Class<?> array) {
    return MethodHandles.byteBufferViewVarHandle(array, ByteOrder.nativeOrder());
  }

  final void visit(Order order, Blackhole blackhole) {
    long sum = 0;
    double value = 0;
    for (int place : order.places) {
      int quote = place * SIZE;
      sum += (long) LONGS.get(MEMORY, quote + ID);
      sum += (long) LONGS.get(MEMORY, quote + TIME);
      sum += (int) INTS.get(MEMORY, quote + QUANTITY);
      sum += (int) INTS.get(MEMORY, quote + VENUE);
      sum += (short) SHORTS.get(MEMORY, quote + LOT) + MEMORY.get(quote + SIDE);
      value +=
          (double) DOUBLES.get(MEMORY, quote + PRICE) * (double) DOUBLES.get(MEMORY, quote + LIMIT);
      LONGS.set(MEMORY, quote + ID, sum);
      DOUBLES.set(MEMORY, quote + PRICE, (double) place);
      INTS.set(MEMORY, quote + QUANTITY, place);
      MEMORY.put(quote + SIDE, (byte) place);
    }
    blackhole.consume(sum);
    blackhole.consume(value);
  }
}
