package dev.freehold.benchmarks.runtime;

import dev.freehold.Mut;

/** The fields of all comparisons: eight of them, 43 bytes. */
public interface QuoteFields {
  long id();

  void id(@Mut QuoteFields this, long value);

  long time();

  void time(@Mut QuoteFields this, long value);

  double price();

  void price(@Mut QuoteFields this, double value);

  double limit();

  void limit(@Mut QuoteFields this, double value);

  int quantity();

  void quantity(@Mut QuoteFields this, int value);

  int venue();

  void venue(@Mut QuoteFields this, int value);

  short lot();

  void lot(@Mut QuoteFields this, short value);

  byte side();

  void side(@Mut QuoteFields this, byte value);
}
