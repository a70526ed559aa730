package dev.freehold.pools.errors;

import java.util.concurrent.atomic.AtomicReference;

/** Runs something in a thread of a given name, and throws what it throws. */
final class InThread {
  private InThread() {}

  static void named(String name, Runnable task) {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (RuntimeException | Error e) {
                thrown.set(e);
              }
            },
            name);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (thrown.get() instanceof Error error) {
      throw error;
    }
    if (thrown.get() instanceof RuntimeException error) {
      throw error;
    }
  }
}
