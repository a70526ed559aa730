import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import dev.freehold.pool.FixedPool;

class FreedAfterAdd {
  @FixedPool(capacity = 4)
  interface Quote {
    long id();

    void id(long value);
  }

  static void run(QuotePool quotes, @Mut OwnList<Quote> list) {
    Quote quote = quotes.alloc();
    list.add(quote);
    quotes.free(quote); //! use.after.move
  }
}
