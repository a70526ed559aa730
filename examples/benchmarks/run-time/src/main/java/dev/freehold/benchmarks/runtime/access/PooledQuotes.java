package dev.freehold.benchmarks.runtime.access;

import dev.freehold.Unsafe;
import dev.freehold.benchmarks.runtime.QuotePool;
import dev.freehold.benchmarks.runtime.Sizes;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** All elements of a pool. */
@Unsafe("keeps all elements of a pool in an array, for as long as the process lasts")
@State(Scope.Thread)
public class PooledQuotes {
  final QuotePool.Element[] quotes = new QuotePool.Element[Sizes.CAPACITY];

  /** Allocates every slot, and writes what is read later. */
  public PooledQuotes() {
    QuotePool pool = QuotePool.create();
    for (int i = 0; i < quotes.length; i++) {
      QuotePool.Element quote = pool.alloc();
      quote.id(0);
      quote.time(0);
      quote.price(0);
      quote.limit(0);
      quote.quantity(0);
      quote.venue(0);
      quote.lot((short) 0);
      quote.side((byte) 0);
      quotes[i] = quote;
    }
  }
}
