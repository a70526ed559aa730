package dev.freehold.benchmarks.runtime.region;

/** What one writes without a region: five fields, 32 bytes of them. */
final class PlainTick {
  private long id;
  private long time;
  private double price;
  private int quantity;
  private int venue;

  long id() {
    return id;
  }

  void id(long value) {
    id = value;
  }

  long time() {
    return time;
  }

  void time(long value) {
    time = value;
  }

  double price() {
    return price;
  }

  void price(double value) {
    price = value;
  }

  int quantity() {
    return quantity;
  }

  void quantity(int value) {
    quantity = value;
  }

  int venue() {
    return venue;
  }

  void venue(int value) {
    venue = value;
  }
}
