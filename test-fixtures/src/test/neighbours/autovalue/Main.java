package m;

import com.google.auto.value.AutoValue;

@AutoValue
abstract class Pair {
  abstract String name();

  abstract int number();

  static Pair of(String name, int number) {
    return new AutoValue_Pair(name, number);
  }
}

class Main {
  public static void main(String[] arguments) {
    try (QuotePool quotes = QuotePool.create()) {
      Quote quote = quotes.alloc();
      quote.id(Pair.of("a", 3).number());
      System.out.println("sent " + quote.id());
      quotes.free(quote);
    }
  }
}
