package dev.freehold.benchmarks.runtime;

/** The fields of all comparisons: eight of them, 43 bytes. */
public interface QuoteFields {
  long id();

  void id(long value);

  long time();

  void time(long value);

  double price();

  void price(double value);

  double limit();

  void limit(double value);

  int quantity();

  void quantity(int value);

  int venue();

  void venue(int value);

  short lot();

  void lot(short value);

  byte side();

  void side(byte value);
}
