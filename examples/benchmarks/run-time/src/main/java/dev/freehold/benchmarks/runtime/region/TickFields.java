package dev.freehold.benchmarks.runtime.region;

/** Five fields, 32 bytes of them. */
public interface TickFields {
  long id();

  void id(long value);

  long time();

  void time(long value);

  double price();

  void price(double value);

  int quantity();

  void quantity(int value);

  int venue();

  void venue(int value);
}
