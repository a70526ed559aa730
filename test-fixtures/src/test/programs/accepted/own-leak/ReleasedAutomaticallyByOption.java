// with -Afreehold.release=auto
import dev.freehold.MustRelease;
import dev.freehold.pool.FixedPool;

class ReleasedAutomaticallyByOption {
  @FixedPool(capacity = 4)
  interface Quote {
    long id();

    void id(long value);
  }

  @MustRelease("close")
  static class Page {
    void close() {}
  }

  void locals(QuotePool quotes) {
    Page page = new Page();
    Quote quote = quotes.alloc();
    quote.id(1);
    if (quote.id() > 1) {
      throw new IllegalStateException();
    }
  }

  void ofPool() {
    QuotePool quotes = QuotePool.create();
    Quote quote = quotes.alloc();
    quote.id(1);
    System.out.println(quote.id());
  }
}
