package dev.freehold.actor;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.locks.LockSupport;

/** How a thread waits: one of a pool is replaced meanwhile, so that others need not wait for it. */
final class Parking {
  private Parking() {}

  /**
   * Waits until the present thread is unparked, or for no reason.
   *
   * @param nanos how long at most; {@link Long#MAX_VALUE} for as long as it takes
   */
  static void park(Object blocker, long nanos) {
    if (Thread.currentThread() instanceof ForkJoinWorkerThread) {
      replaced(blocker, nanos);
    } else {
      parkHere(blocker, nanos);
    }
  }

  private static void parkHere(Object blocker, long nanos) {
    if (nanos == Long.MAX_VALUE) {
      LockSupport.park(blocker);
    } else {
      LockSupport.parkNanos(blocker, nanos);
    }
  }

  private static void replaced(Object blocker, long nanos) {
    try {
      ForkJoinPool.managedBlock(
          new ForkJoinPool.ManagedBlocker() {
            @Override
            public boolean block() {
              parkHere(blocker, nanos);
              return true;
            }

            @Override
            public boolean isReleasable() {
              return false;
            }
          });
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
