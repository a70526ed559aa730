package dev.freehold.benchmarks.runtime.capacity;

/** A small element: what is measured is the pool. */
public interface TicketFields {
  long id();

  void id(long value);
}
