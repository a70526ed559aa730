package dev.freehold.benchmarks.runtime.offheap;

import static dev.freehold.benchmarks.runtime.offheap.QuoteOffsets.*;

import dev.freehold.benchmarks.runtime.access.Order;
import java.nio.ByteBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A decoder and an encoder, moved from element to element. */
@State(Scope.Thread)
public class SbeQuotes {
  private final UnsafeBuffer memory = new UnsafeBuffer(ByteBuffer.allocateDirect(TOTAL));
  private final SbeQuoteDecoder decoder = new SbeQuoteDecoder(memory);
  private final SbeQuoteEncoder encoder = new SbeQuoteEncoder(memory);

  final void visit(Order order, Blackhole blackhole) {
    long sum = 0;
    double value = 0;
    for (int place : order.places) {
      SbeQuoteDecoder quote = decoder.wrap(place * SIZE);
      sum += quote.id() + quote.time() + quote.quantity() + quote.venue();
      sum += quote.lot() + quote.side();
      value += quote.price() * quote.limit();
      encoder.wrap(place * SIZE).id(sum).price(place).quantity(place).side((byte) place);
    }
    blackhole.consume(sum);
    blackhole.consume(value);
  }
}
