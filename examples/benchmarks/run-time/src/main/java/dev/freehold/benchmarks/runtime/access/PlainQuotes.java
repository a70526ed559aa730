package dev.freehold.benchmarks.runtime.access;

import dev.freehold.benchmarks.runtime.PlainQuote;
import dev.freehold.benchmarks.runtime.Sizes;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Ordinary objects. */
@State(Scope.Thread)
public class PlainQuotes {
  private final PlainQuote[] quotes = new PlainQuote[Sizes.CAPACITY];

  /** Makes them one after the other, as a pool makes its slots. */
  public PlainQuotes() {
    Arrays.setAll(quotes, i -> new PlainQuote());
  }

  /** Reads and writes each. */
  public final void visit(Order order, Blackhole blackhole) {
    long sum = 0;
    double value = 0;
    for (int place : order.places) {
      PlainQuote quote = quotes[place];
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
