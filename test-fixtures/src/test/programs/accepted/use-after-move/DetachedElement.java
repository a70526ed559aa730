import dev.freehold.pool.FixedPool;

class DetachedElement {
  @FixedPool(capacity = 4)
  interface Quote {
    long id();

    void id(long value);
  }

  static long run(QuotePool quotes) {
    Quote quote = quotes.alloc();
    quote.id(7);
    long sent = quotes.detach(quote);
    long id = quotes.at(sent).id();
    quotes.free(quotes.attach(sent));
    return id;
  }
}
