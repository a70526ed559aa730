package dev.freehold.examples.quickstart;

import dev.freehold.Mut;
import java.util.Random;

/** A market that makes up its prices. */
final class Feed {
  private static final String[] SYMBOLS = {"EURUSD", "USDJPY", "GBPUSD"};
  private static final int START = 100_000;
  private static final int WIDEST = 20;

  private final Random random;
  private long middle = START;

  Feed(long seed) {
    random = new Random(seed);
  }

  /** Writes the next quote into one that is lent for the length of the call. */
  void next(@Mut Quote quote) {
    middle += random.nextInt(3) - 1;
    int half = 1 + random.nextInt(WIDEST / 2);
    quote.symbol().set(SYMBOLS[random.nextInt(SYMBOLS.length)]);
    quote.bid(middle - half);
    quote.ask(middle + half);
  }
}
