package dev.freehold.benchmarks.actors;

import java.util.concurrent.Semaphore;

/** What a receiver does with each message, and how the sender is told of the last one. */
final class Sum {
  private final Semaphore done = new Semaphore(0);
  private long sum;
  private int left;

  /** How many messages come next. The receiver sees that with the first of them. */
  void expect(int messages) {
    sum = 0;
    left = messages;
  }

  void add(long value) {
    sum += value;
    if (--left == 0) {
      done.release();
    }
  }

  void await(int messages) {
    done.acquireUninterruptibly();
    long expected = (long) messages * (messages - 1) / 2;
    if (sum != expected) {
      throw new IllegalStateException("received %,d instead of %,d".formatted(sum, expected));
    }
  }
}
