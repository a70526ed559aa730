package dev.freehold.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs something in another thread, which has ended when this returns. */
final class OtherThread {
  private OtherThread() {}

  static <T> T call(Callable<T> callable) {
    FutureTask<T> task = new FutureTask<>(callable);
    Thread thread = new Thread(task, "other");
    thread.start();
    try {
      thread.join();
      return task.get();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    } catch (ExecutionException thrown) {
      if (thrown.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw new AssertionError(thrown.getCause());
    }
  }

  static void run(Runnable runnable) {
    call(
        () -> {
          runnable.run();
          return true;
        });
  }

  /** Starts a thread and waits until it waits. */
  static <T> FutureTask<T> startAndWaitUntilParked(Callable<T> callable) {
    FutureTask<T> task = new FutureTask<>(callable);
    Thread thread = new Thread(task, "waiting");
    thread.setDaemon(true);
    thread.start();
    while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
      Thread.onSpinWait();
    }
    return task;
  }
}
