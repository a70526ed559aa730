package dev.freehold.benchmarks.runtime.offheap;

import dev.freehold.Unsafe;
import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.benchmarks.runtime.access.Order;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All elements of the one pool of its kind in native memory. */
@Unsafe("keeps all elements of a pool in an array, for as long as the process lasts")
@State(Scope.Thread)
public class GlobalNativeQuotes {
  private final GlobalNativeQuotePool.Element[] quotes =
      new GlobalNativeQuotePool.Element[Sizes.CAPACITY];

  /** Allocates every slot, and writes what is read later. */
  public GlobalNativeQuotes() {
    GlobalNativeQuotePool pool = GlobalNativeQuotePool.global();
    for (int i = 0; i < quotes.length; i++) {
      GlobalNativeQuotePool.Element quote = pool.alloc();
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

  final void visitProved(Order order, Blackhole blackhole) {
    ProvedNativeVisit.all(order, blackhole, quotes);
  }

  final void visitChecked(Order order, Blackhole blackhole) {
    long sum = 0;
    double value = 0;
    for (int place : order.places) {
      GlobalNativeQuotePool.Element quote = quotes[place];
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
