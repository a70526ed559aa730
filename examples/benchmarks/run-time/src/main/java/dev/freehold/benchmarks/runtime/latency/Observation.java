package dev.freehold.benchmarks.runtime.latency;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the Java machine says of itself since it was started.
 *
 * @param bytes that the thread allocated
 * @param pauses of the garbage collector
 */
record Observation(long bytes, long pauses) {
  /** ZGC counts what it does beside the program apart from its pauses. */
  private static final String BESIDE = "Cycles";

  static Observation now() {
    return new Observation(bytesOfThisThread(), pausesUntilNow());
  }

  Observation since(Observation earlier) {
    return new Observation(bytes - earlier.bytes, pauses - earlier.pauses);
  }

  private static long bytesOfThisThread() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  private static long pausesUntilNow() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .filter(collector -> !collector.getName().endsWith(BESIDE))
        .mapToLong(GarbageCollectorMXBean::getCollectionCount)
        .sum();
  }
}
