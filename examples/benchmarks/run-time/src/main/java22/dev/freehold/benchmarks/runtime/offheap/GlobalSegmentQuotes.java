package dev.freehold.benchmarks.runtime.offheap;

import static dev.freehold.benchmarks.runtime.offheap.QuoteOffsets.*;
import static java.lang.foreign.ValueLayout.*;

import dev.freehold.benchmarks.runtime.access.Order;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A memory segment in a static final field, of which HotSpot knows all. */
@State(Scope.Thread)
public class GlobalSegmentQuotes {
  private static final MemorySegment MEMORY = Arena.ofAuto().allocate(TOTAL, Long.BYTES);

  final void visit(Order order, Blackhole blackhole) {
    long sum = 0;
    double value = 0;
    for (int place : order.places) {
      long quote = (long) place * SIZE;
      sum += MEMORY.get(JAVA_LONG_UNALIGNED, quote + ID);
      sum += MEMORY.get(JAVA_LONG_UNALIGNED, quote + TIME);
      sum += MEMORY.get(JAVA_INT_UNALIGNED, quote + QUANTITY);
      sum += MEMORY.get(JAVA_INT_UNALIGNED, quote + VENUE);
      sum += MEMORY.get(JAVA_SHORT_UNALIGNED, quote + LOT) + MEMORY.get(JAVA_BYTE, quote + SIDE);
      value +=
          MEMORY.get(JAVA_DOUBLE_UNALIGNED, quote + PRICE)
              * MEMORY.get(JAVA_DOUBLE_UNALIGNED, quote + LIMIT);
      MEMORY.set(JAVA_LONG_UNALIGNED, quote + ID, sum);
      MEMORY.set(JAVA_DOUBLE_UNALIGNED, quote + PRICE, place);
      MEMORY.set(JAVA_INT_UNALIGNED, quote + QUANTITY, place);
      MEMORY.set(JAVA_BYTE, quote + SIDE, (byte) place);
    }
    blackhole.consume(sum);
    blackhole.consume(value);
  }
}
