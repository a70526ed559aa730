package dev.freehold.benchmarks.actors;

import java.util.concurrent.atomic.AtomicLong;

/** What the processor needs to hand one cache line from a thread to another: nothing is faster. */
final class Bound {
  private Bound() {}

  /** Nanoseconds for each time that the line changes hands. */
  static double nanos(int rounds) {
    AtomicLong turn = new AtomicLong();
    Thread other = new Thread(() -> play(turn, 1, rounds));
    long begin = System.nanoTime();
    other.start();
    play(turn, 0, rounds);
    join(other);
    return (System.nanoTime() - begin) / (2.0 * rounds);
  }

  private static void play(AtomicLong turn, int first, int rounds) {
    for (long mine = first; mine < 2L * rounds; mine += 2) {
      for (int tries = 0; turn.getAcquire() != mine; tries++) {
        if (tries < 10_000) {
          Thread.onSpinWait();
        } else {
          Thread.yield();
        }
      }
      turn.setRelease(mine + 1);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
