package dev.freehold.internal;

import java.util.concurrent.atomic.AtomicInteger;

/** Has two threads do the same at once, again and again. */
final class Race {
  private static final int SPINS = 10_000;

  /** How much later than the other thread is told the first may begin: that takes a while. */
  private static final int HEAD_START = 40;

  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private volatile Runnable task = () -> {};

  private Race() {}

  /** One thing that both threads do. */
  interface Round {
    /** Gives the task for both. */
    Runnable begin();

    /** Looks at what came out. */
    void end();
  }

  static void run(int rounds, Round round) throws InterruptedException {
    new Race().runAll(rounds, round);
  }

  private void runAll(int rounds, Round round) throws InterruptedException {
    Thread other = new Thread(() -> repeat(rounds), "other");
    other.setDaemon(true);
    other.start();
    for (int number = 1; number <= rounds; number++) {
      task = round.begin();
      begun.set(number);
      for (int spin = number % HEAD_START; spin > 0; spin--) {
        Thread.onSpinWait();
      }
      task.run();
      await(ended, number);
      round.end();
    }
    other.join();
  }

  private void repeat(int rounds) {
    for (int number = 1; number <= rounds; number++) {
      await(begun, number);
      try {
        task.run();
      } finally {
        ended.set(number);
      }
    }
  }

  @SuppressWarnings("ThreadPriorityCheck") // Nothing depends on it but how soon.
  private static void await(AtomicInteger number, int expected) {
    for (int spin = 0; number.get() != expected; spin++) {
      if (spin < SPINS) {
        Thread.onSpinWait();
      } else {
        Thread.yield();
      }
    }
  }
}
