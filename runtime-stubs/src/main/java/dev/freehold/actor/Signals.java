package dev.freehold.actor;

import java.util.concurrent.ConcurrentLinkedQueue;

/** What an actor does besides receiving messages, in its own turn: starting, stopping, timers. */
final class Signals {
  private final ConcurrentLinkedQueue<Runnable> queue = new ConcurrentLinkedQueue<>();
  private volatile boolean any;

  void add(Runnable signal) {
    queue.add(signal);
    any = true;
  }

  boolean any() {
    return any;
  }

  /** Does all of it. */
  void run() {
    any = false;
    for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
      next.run();
    }
  }
}
