package dev.freehold.benchmarks.runtime.access;

import dev.freehold.Mut;
import dev.freehold.benchmarks.runtime.QuotePool;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reads and writes elements that it borrows. The checker proves that they are allocated, so that
 * javac leaves out the tests of that.
 */
final class ProvedVisit {
  private ProvedVisit() {}

  static void all(Order order, Blackhole blackhole, QuotePool.@Mut Element... quotes) {
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
}
