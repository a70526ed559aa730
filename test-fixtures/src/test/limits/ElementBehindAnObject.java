// limit elements behind an object
import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;

/** A method of the book changes the quote that its caller reads. */
class ElementBehindAnObject {
  @FixedPool(capacity = 4, init = Init.ZERO)
  interface Quote {
    long id();

    void id(long id);
  }

  @MustRelease("close")
  static class Book {
    private final @Own QuotePool quotes = QuotePool.create();

    @Own Quote add(@Mut Book this) {
      return quotes.alloc();
    }

    @HandleOf(Quote.class) long handleOf(@Ref Book this, @Ref Quote quote) {
      return quotes.handleOf(quote);
    }

    void change(@Mut Book this, @HandleOf(Quote.class) long handle) {
      quotes.editAt(handle).id(2);
    }

    void remove(@Mut Book this, @Own Quote quote) {
      quotes.free(quote);
    }

    void close() {
      quotes.close();
    }
  }

  public static void main(String[] args) {
    Book book = new Book();
    Quote quote = book.add();
    long handle = book.handleOf(quote);
    @Ref Quote read = quote;
    book.change(handle);
    long id = read.id();
    book.remove(quote);
    book.close();
    if (id != 0) {
      throw new IllegalStateException("wrong: changed while it was read");
    }
  }
}
