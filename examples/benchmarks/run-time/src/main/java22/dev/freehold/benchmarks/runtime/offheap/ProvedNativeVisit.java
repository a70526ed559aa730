package dev.freehold.benchmarks.runtime.offheap;

import dev.freehold.Mut;
import dev.freehold.benchmarks.runtime.access.Order;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reads and writes elements in native memory that it borrows. The checker proves that they are
 * allocated, so that javac leaves out the tests of that.
 */
final class ProvedNativeVisit {
  private ProvedNativeVisit() {}

  static void all(Order order, Blackhole blackhole, GlobalNativeQuotePool.@Mut Element... quotes) {
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
