package dev.freehold.examples.quickstart;

/** What {@link Main} does, but for two lines that have changed places. */
final class Broken {
  private Broken() {}

  static void send(QuotePool quotes, Feed feed, Spreads spreads) {
    Quote quote = quotes.alloc();
    feed.next(quote);
    quotes.free(quote);
    spreads.add(quote);
  }
}
