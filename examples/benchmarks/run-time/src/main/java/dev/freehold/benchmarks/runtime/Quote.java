package dev.freehold.benchmarks.runtime;

import dev.freehold.pool.FixedPool;

/** The element of all comparisons: eight fields, 44 bytes of them. */
@FixedPool(capacity = Sizes.CAPACITY)
public interface Quote {
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
