package dev.freehold.benchmarks.runtime.offheap;

import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.benchmarks.runtime.access.Order;
import java.util.Arrays;
import org.agrona.UnsafeApi;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A flyweight for each slot, whose accessors read memory unchecked. */
@State(Scope.Thread)
public class UnsafeQuotes {
  private final UnsafeQuote[] quotes = new UnsafeQuote[Sizes.CAPACITY];

  /** Allocates the memory, and makes the flyweights. */
  public UnsafeQuotes() {
    long memory = UnsafeApi.allocateMemory(QuoteOffsets.TOTAL);
    UnsafeApi.setMemory(memory, QuoteOffsets.TOTAL, (byte) 0);
    Arrays.setAll(quotes, i -> new UnsafeQuote(memory + (long) i * QuoteOffsets.SIZE));
  }

  final void visit(Order order, Blackhole blackhole) {
    long sum = 0;
    double value = 0;
    for (int place : order.places) {
      UnsafeQuote quote = quotes[place];
      sum += quote.id() + quote.time() + quote.quantity() + quote.venue();
      sum += quote.lot() + quote.side();
      value += quote.price() * quote.limit();
      quote.id(sum);
      quote.price(place);
      quote.quantity(place);
      quote.side((byte) place);
    }
    blackhole.consume(sum);
    blackhole.consume(value);
  }
}
