// limit an element that is found by its handle before it is written
import dev.freehold.pool.FixedPool;

/** The quote is read through another name, by which nobody knows that it has no value yet. */
class FoundBeforeWritten {
  @FixedPool(capacity = 1)
  interface Quote {
    long id();

    void id(long id);
  }

  public static void main(String[] args) {
    try (QuotePool quotes = QuotePool.create()) {
      Quote first = quotes.alloc();
      first.id(7);
      quotes.free(first);
      Quote second = quotes.alloc();
      long id = quotes.at(quotes.handleOf(second)).id();
      quotes.free(second);
      if (id == 7) {
        throw new IllegalStateException("wrong: it was never written");
      }
    }
  }
}
