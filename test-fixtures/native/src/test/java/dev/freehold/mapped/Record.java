package dev.freehold.mapped;

/**
 * What the writer puts into an element: all fields follow from two numbers, so that whoever reads
 * it can tell whether it is whole.
 */
record Record(long id, int revision) {
  static Record of(Quote quote) {
    Record record = new Record(quote.id(), quote.revision());
    if (quote.price() != record.price() || quote.checksum() != record.checksum()) {
      throw new AssertionError("a torn element: " + record);
    }
    return record;
  }

  void write(Quote quote) {
    quote.checksum(checksum());
    quote.id(id);
    quote.price(price());
    quote.revision(revision);
  }

  Record next() {
    return new Record(id, revision + 1);
  }

  private double price() {
    return id * 0.5 + revision;
  }

  private long checksum() {
    return (id << 20 ^ revision) * 0x9E3779B97F4A7C15L;
  }
}
