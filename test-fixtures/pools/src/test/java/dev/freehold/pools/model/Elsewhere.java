package dev.freehold.pools.model;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The one other thread that uses pools. */
final class Elsewhere {
  private static final ExecutorService OTHER =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "elsewhere");
            thread.setDaemon(true);
            return thread;
          });

  private Elsewhere() {}

  static <T> T get(Supplier<T> action) {
    try {
      return OTHER.submit(action::get).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException thrown
          ? thrown
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
