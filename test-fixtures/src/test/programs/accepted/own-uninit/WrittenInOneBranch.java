import dev.freehold.pool.FixedPool;

class WrittenInOneBranch {
  @FixedPool(capacity = 4)
  interface Quote {
    double price();

    void price(double value);
  }

  static double run(QuotePool quotes, boolean known) {
    Quote quote = quotes.alloc();
    if (known) {
      quote.price(1.5);
    } else {
      quote.price(0);
    }
    double price = quote.price();
    quotes.free(quote);
    return price;
  }
}
