package dev.freehold.benchmarks.runtime.access;

import dev.freehold.Unsafe;
import dev.freehold.benchmarks.runtime.PlainQuote;
import dev.freehold.benchmarks.runtime.QuotePool;
import dev.freehold.benchmarks.runtime.Sizes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reads eight fields and writes four of each of 1,024 elements, in random order. The three methods
 * differ only in whose accessors they call.
 */
@Unsafe("keeps all elements of a pool in an array, for as long as the process lasts")
@OperationsPerInvocation(Sizes.CAPACITY)
public class FieldAccess {
  /** An ordinary object. */
  @Benchmark
  public void ordinary(PlainQuotes all, Order order, Blackhole blackhole) {
    long sum = 0;
    double value = 0;
    for (int place : order.places) {
      PlainQuote quote = all.quotes[place];
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

  /** A pool's element, each access of which checks that the element is allocated. */
  @Benchmark
  public void checked(PooledQuotes all, Order order, Blackhole blackhole) {
    long sum = 0;
    double value = 0;
    for (int place : order.places) {
      QuotePool.Element quote = all.quotes[place];
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

  /** A pool's element, as the compiler calls it where it has proved that it is allocated. */
  @Benchmark
  public void unchecked(PooledQuotes all, Order order, Blackhole blackhole) {
    long sum = 0;
    double value = 0;
    for (int place : order.places) {
      QuotePool.Element quote = all.quotes[place];
      sum +=
          quote.id$unchecked()
              + quote.time$unchecked()
              + quote.quantity$unchecked()
              + quote.venue$unchecked();
      sum += quote.lot$unchecked() + quote.side$unchecked();
      value += quote.price$unchecked() * quote.limit$unchecked();
      quote.id$unchecked(sum);
      quote.price$unchecked(place);
      quote.quantity$unchecked(place);
      quote.side$unchecked((byte) place);
    }
    blackhole.consume(sum);
    blackhole.consume(value);
  }
}
