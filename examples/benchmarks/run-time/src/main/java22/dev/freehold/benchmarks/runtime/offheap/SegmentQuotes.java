package dev.freehold.benchmarks.runtime.offheap;

import static dev.freehold.benchmarks.runtime.offheap.QuoteOffsets.*;
import static java.lang.foreign.ValueLayout.*;

import dev.freehold.benchmarks.runtime.access.Order;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A memory segment that each user has in a field of his own. */
@State(Scope.Thread)
public class SegmentQuotes {
  private final MemorySegment memory = Arena.ofAuto().allocate(TOTAL, Long.BYTES);

  final void visit(Order order, Blackhole blackhole) {
    long sum = 0;
    double value = 0;
    for (int place : order.places) {
      long quote = (long) place * SIZE;
      sum += memory.get(JAVA_LONG_UNALIGNED, quote + ID);
      sum += memory.get(JAVA_LONG_UNALIGNED, quote + TIME);
      sum += memory.get(JAVA_INT_UNALIGNED, quote + QUANTITY);
      sum += memory.get(JAVA_INT_UNALIGNED, quote + VENUE);
      sum += memory.get(JAVA_SHORT_UNALIGNED, quote + LOT) + memory.get(JAVA_BYTE, quote + SIDE);
      value +=
          memory.get(JAVA_DOUBLE_UNALIGNED, quote + PRICE)
              * memory.get(JAVA_DOUBLE_UNALIGNED, quote + LIMIT);
      memory.set(JAVA_LONG_UNALIGNED, quote + ID, sum);
      memory.set(JAVA_DOUBLE_UNALIGNED, quote + PRICE, place);
      memory.set(JAVA_INT_UNALIGNED, quote + QUANTITY, place);
      memory.set(JAVA_BYTE, quote + SIDE, (byte) place);
    }
    blackhole.consume(sum);
    blackhole.consume(value);
  }
}
