package dev.freehold.examples.quickstart;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/** Sends many quotes through a pool of a few. */
public final class Main {
  private static final int QUOTES = 5_000_000;

  private Main() {}

  /** Runs the example. */
  public static void main(String[] args) {
    Feed feed = new Feed(7);
    Spreads spreads = new Spreads();
    long before = collections();
    try (QuotePool quotes = QuotePool.create()) {
      for (int i = 0; i < QUOTES; i++) {
        Quote quote = quotes.alloc();
        feed.next(quote);
        spreads.add(quote);
        quotes.free(quote);
      }
      System.out.printf(
          "%,d quotes went through %d slots; mean spread %.2f; garbage collections: %d%n",
          spreads.count(), quotes.capacity(), spreads.mean(), collections() - before);
    }
  }

  private static long collections() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionCount)
        .sum();
  }
}
