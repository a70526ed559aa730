package dev.freehold.examples.quickstart;

/** The difference between ask and bid, over many quotes. */
final class Spreads {
  private long count;
  private long sum;

  /** Reads a quote; a parameter that says nothing borrows. */
  void add(Quote quote) {
    count++;
    sum += quote.ask() - quote.bid();
  }

  long count() {
    return count;
  }

  double mean() {
    return (double) sum / count;
  }
}
