package dev.freehold.mapped;

import dev.freehold.Mut;

/**
 * What the writer puts into an element: all fields follow from two numbers, so that whoever reads
 * it can tell whether it is whole.
 */
record Record(long id, int revision) {
  static Record of(QuoteFields quote) {
    Record record = new Record(quote.id(), quote.revision());
    if (!record.isIn(quote)) {
      throw new AssertionError("a torn element: " + record);
    }
    return record;
  }

  void write(@Mut QuoteFields quote) {
    quote.checksum(checksum());
    quote.id(id);
    quote.price(price());
    quote.revision(revision);
    quote.symbol().set(symbol());
    for (int i = 0; i < quote.levels().length(); i++) {
      quote.levels().set(i, level(i));
    }
  }

  Record next() {
    return new Record(id, revision + 1);
  }

  private boolean isIn(QuoteFields quote) {
    boolean levels = true;
    for (int i = 0; i < quote.levels().length(); i++) {
      levels &= quote.levels().get(i) == level(i);
    }
    return levels
        && quote.price() == price()
        && quote.checksum() == checksum()
        && quote.symbol().contentEquals(symbol());
  }

  private String symbol() {
    return Long.toString(checksum(), Character.MAX_RADIX);
  }

  private long level(int index) {
    return checksum() + index;
  }

  private double price() {
    return id * 0.5 + revision;
  }

  private long checksum() {
    return (id << 20 ^ revision) * 0x9E3779B97F4A7C15L;
  }
}
