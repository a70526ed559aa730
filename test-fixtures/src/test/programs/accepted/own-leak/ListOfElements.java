import dev.freehold.memory.OwnList;
import dev.freehold.pool.FixedPool;

class ListOfElements {
  @FixedPool(capacity = 4)
  interface Quote {
    long id();

    void id(long value);
  }

  static long run(QuotePool quotes) {
    try (OwnList<Quote> list = OwnList.create()) {
      list.add(quotes.alloc());
      list.edit(0).id(7);
      long id = list.get(0).id();
      Quote first = list.remove(0);
      quotes.free(first);
      return id;
    }
  }
}
