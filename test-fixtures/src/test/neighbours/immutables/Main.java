package m;

import org.immutables.value.Value;

@Value.Immutable
interface Pair {
  String name();

  int number();
}

class Main {
  public static void main(String[] arguments) {
    try (QuotePool quotes = QuotePool.create()) {
      Quote quote = quotes.alloc();
      quote.id(ImmutablePair.builder().name("a").number(3).build().number());
      System.out.println("sent " + quote.id());
      quotes.free(quote);
    }
  }
}
