package dev.freehold.benchmarks.runtime.access;

import dev.freehold.Unsafe;
import dev.freehold.benchmarks.runtime.QuotePool;
import dev.freehold.benchmarks.runtime.Sizes;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All elements of a pool. */
@Unsafe("keeps all elements of a pool in an array, for as long as the process lasts")
@State(Scope.Thread)
public class PooledQuotes {
  private final QuotePool pool = QuotePool.create();
  private final QuotePool.Element[] quotes = new QuotePool.Element[Sizes.CAPACITY];
  private final long[] handles = new long[Sizes.CAPACITY];

  /** Allocates every slot, and writes what is read later. */
  public PooledQuotes() {
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
      handles[i] = pool.handleOf(quote);
    }
  }

  final void visitProved(Order order, Blackhole blackhole) {
    ProvedVisit.all(order, blackhole, quotes);
  }

  final void visitChecked(Order order, Blackhole blackhole) {
    long sum = 0;
    double value = 0;
    for (int place : order.places) {
      QuotePool.Element quote = quotes[place];
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

  final void visitByHandle(Order order, Blackhole blackhole) {
    long sum = 0;
    double value = 0;
    for (int place : order.places) {
      QuotePool.Element quote = pool.at(handles[place]);
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
