// limit elements of a shared pool
// only compiled: it goes wrong where another thread releases the quote meanwhile
import dev.freehold.HandleOf;
import dev.freehold.Ref;
import dev.freehold.pool.Init;
import dev.freehold.pool.SharedPool;

/** Another thread may release what this one has found by its handle. */
class ElementOfSharedPool {
  @SharedPool(capacity = 4, init = Init.ZERO)
  interface Quote {
    long id();

    void id(long id);
  }

  static long read(@Ref QuotePool quotes, @HandleOf(Quote.class) long handle) {
    @Ref Quote found = quotes.at(handle);
    return found.id();
  }
}
