import dev.freehold.memory.OwnList;
import dev.freehold.pool.FixedPool;

class ElementsOutliveNothing {
  @FixedPool(capacity = 4)
  interface Quote {
    long id();

    void id(long value);
  }

  static void run() {
    try (QuotePool quotes = QuotePool.create();
        OwnList<Quote> list = OwnList.create()) {
      list.add(quotes.alloc());
    }
  }
}
