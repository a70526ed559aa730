package dev.freehold.internal.debug;

import dev.freehold.debug.PoolReport;
import java.util.concurrent.atomic.AtomicLong;

/** How often things happened. */
final class Counters {
  private final AtomicLong allocations = new AtomicLong();
  private final AtomicLong releases = new AtomicLong();
  private final AtomicLong exhausted = new AtomicLong();

  /** The number of the allocation, from 1. */
  long allocated() {
    return allocations.incrementAndGet();
  }

  void released() {
    releases.incrementAndGet();
  }

  void exhausted() {
    exhausted.incrementAndGet();
  }

  long allocations() {
    return allocations.get();
  }

  PoolReport.Counts counts(long transfers, long misuses) {
    return new PoolReport.Counts(
        allocations.get(), releases.get(), exhausted.get(), transfers, misuses);
  }
}
