package dev.freehold.internal.debug;

import dev.freehold.debug.AllocationFailures;
import java.util.Objects;

/** Which of a pool's allocations fail on purpose. */
public final class FailurePlan {
  private AllocationFailures failures = AllocationFailures.none();
  private long allocation;

  /** Counts allocations anew, of which some fail. */
  public synchronized void begin(AllocationFailures chosen) {
    failures = Objects.requireNonNull(chosen, "failures");
    allocation = 0;
  }

  synchronized boolean permitsNext() {
    allocation++;
    return !failures.fails(allocation);
  }
}
