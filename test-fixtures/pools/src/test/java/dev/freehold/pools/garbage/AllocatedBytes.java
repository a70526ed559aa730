package dev.freehold.pools.garbage;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Counts what the present thread allocates. */
final class AllocatedBytes {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int TIMES = 100_000;
  private static final int RUNS = 3;

  private AllocatedBytes() {}

  /** The bytes of 100,000 operations, after as many to warm up; the least of several counts. */
  static long of(Runnable operation) {
    repeat(operation);
    long least = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      repeat(operation);
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }

  private static void repeat(Runnable operation) {
    for (int time = 0; time < TIMES; time++) {
      operation.run();
    }
  }
}
