package dev.freehold.benchmarks.runtime.capacity;

/** The same as an ordinary object. */
final class PlainTicket {
  private long id;

  long id() {
    return id;
  }

  void id(long value) {
    id = value;
  }
}
