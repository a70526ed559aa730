package dev.freehold.benchmarks.runtime.region;

import dev.freehold.Mut;

/** Five fields, 32 bytes of them. */
public interface TickFields {
  long id();

  void id(@Mut TickFields this, long value);

  long time();

  void time(@Mut TickFields this, long value);

  double price();

  void price(@Mut TickFields this, double value);

  int quantity();

  void quantity(@Mut TickFields this, int value);

  int venue();

  void venue(@Mut TickFields this, int value);
}
