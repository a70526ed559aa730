package dev.freehold.concurrency.actors;

import java.util.concurrent.atomic.AtomicInteger;

/** A message that counts how often it was received and how often released. */
final class Note implements AutoCloseable {
  private final AtomicInteger received = new AtomicInteger();
  private final AtomicInteger released = new AtomicInteger();

  void receive() {
    received.incrementAndGet();
    close();
  }

  @Override
  public void close() {
    released.incrementAndGet();
  }

  int released() {
    return released.get();
  }

  int received() {
    return received.get();
  }

  /** How often it was released, once it was; 0 if it is not within some seconds. */
  int awaitRelease() {
    long end = System.nanoTime() + 5_000_000_000L;
    while (released.get() == 0 && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return released.get();
  }
}
