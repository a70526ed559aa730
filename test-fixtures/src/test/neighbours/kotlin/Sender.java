package m;

class Sender {
  long sent(long id) {
    try (QuotePool quotes = QuotePool.create()) {
      Quote quote = quotes.alloc();
      quote.id(id);
      long sent = quote.id();
      quotes.free(quote);
      return sent + new Use().sent(quotes);
    }
  }
}
