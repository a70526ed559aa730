// limit elements by their handles
// refused: borrow.mut.conflict
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;

/** Right, and refused: the handle names another element than the one that is written. */
class ElementsByHandle {
  @FixedPool(capacity = 4)
  interface Quote {
    long id();

    void id(long id);
  }

  static long read(QuotePool quotes) {
    Quote first = quotes.alloc();
    Quote second = quotes.alloc();
    second.id(1);
    long handle = quotes.handleOf(first);
    long other = quotes.handleOf(second);
    @Ref Quote found = quotes.at(handle);
    second.id(2);
    long id = found.id() + other;
    quotes.free(first);
    quotes.free(second);
    return id;
  }
}
