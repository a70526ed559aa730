package dev.freehold.internal;

/** A pool that belongs to one thread, and can be handed over to another. */
public interface HandedOver {
  /** Lets the next thread that uses the pool be the one it belongs to. */
  void handOver();
}
