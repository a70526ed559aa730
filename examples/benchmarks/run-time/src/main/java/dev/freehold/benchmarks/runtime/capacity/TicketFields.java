package dev.freehold.benchmarks.runtime.capacity;

import dev.freehold.Mut;

/** A small element: what is measured is the pool. */
public interface TicketFields {
  long id();

  void id(@Mut TicketFields this, long value);
}
