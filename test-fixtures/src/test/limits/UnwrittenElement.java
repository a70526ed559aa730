// limit `@Own`, for elements of `Init.UNDEFINED`
import dev.freehold.Own;
import dev.freehold.pool.FixedPool;

/** Who takes the quote over reads what nobody has written: the number of the one before. */
class UnwrittenElement {
  @FixedPool(capacity = 1)
  interface Quote {
    long id();

    void id(long id);
  }

  static @Own Quote make(QuotePool quotes) {
    return quotes.alloc();
  }

  public static void main(String[] args) {
    try (QuotePool quotes = QuotePool.create()) {
      Quote first = quotes.alloc();
      first.id(7);
      quotes.free(first);
      Quote second = make(quotes);
      long id = second.id();
      quotes.free(second);
      if (id == 7) {
        throw new IllegalStateException("wrong: it was never written");
      }
    }
  }
}
