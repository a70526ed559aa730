package dev.freehold.concurrency;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Threads that do something again and again for as long as the build is told. */
final class Load {
  private static final long NANOS = TimeUnit.SECONDS.toNanos(Long.getLong("seconds", 2));

  private Load() {}

  /** Runs the threads to their end, and throws what the first of them throws. */
  static void run(int threads, Thread.Builder builder, Consumer<Integer> once) {
    long end = System.nanoTime() + NANOS;
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> all = new ArrayList<>();
    for (int index = 0; index < threads; index++) {
      int number = index;
      all.add(builder.start(() -> repeat(once, number, end, failure)));
    }
    try {
      for (Thread thread : all) {
        thread.join();
      }
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
    if (failure.get() != null) {
      throw new AssertionError(failure.get());
    }
  }

  private static void repeat(
      Consumer<Integer> once, int number, long end, AtomicReference<Throwable> failure) {
    try {
      while (System.nanoTime() < end && failure.get() == null) {
        for (int turn = 0; turn < 100; turn++) {
          once.accept(number);
        }
      }
    } catch (Throwable thrown) {
      failure.compareAndSet(null, thrown);
    }
  }
}
