package m;

class Main {
  public static void main(String[] arguments) {
    try (QuotePool quotes = QuotePool.create()) {
      Quote quote = quotes.tryAlloc();
      if (quote != null) {
        quote.id(3);
        System.out.println("sent " + quote.id());
        quotes.free(quote);
      }
    }
  }
}
