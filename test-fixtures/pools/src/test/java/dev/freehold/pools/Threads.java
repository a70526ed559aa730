package dev.freehold.pools;

import java.util.concurrent.atomic.AtomicReference;

/** Runs a part of a test in another thread. */
final class Threads {
  private Threads() {}

  /** What the work throws in a thread of that name, or null. */
  static Throwable thrownIn(String name, Runnable work) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(work, name);
    thread.setUncaughtExceptionHandler((ignored, error) -> thrown.set(error));
    thread.start();
    thread.join();
    return thrown.get();
  }
}
