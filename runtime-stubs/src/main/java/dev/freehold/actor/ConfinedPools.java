package dev.freehold.actor;

import dev.freehold.internal.HandedOver;
import dev.freehold.pool.MemoryPool;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.ArrayList;
import java.util.List;

/** The pools that are confined to an actor, whichever thread it runs on. */
final class ConfinedPools {
  private final List<MemoryPool> pools = new ArrayList<>(0);

  void add(MemoryPool pool) {
    pools.add(pool);
  }

  /** Lets the next thread that runs the actor use them. */
  void handOver() {
    for (int i = pools.size() - 1; i >= 0; i--) {
      if (pools.get(i) instanceof HandedOver own) {
        handOver(own);
      }
    }
  }

  /** A pool that the actor has closed meanwhile is left out from then on. */
  private void handOver(HandedOver pool) {
    try {
      pool.handOver();
    } catch (UseAfterReleaseException closed) {
      boolean ignored = pools.remove(pool);
    }
  }

  /** Whether elements are still elsewhere, or in the actor's own containers. */
  boolean areInUse() {
    return pools.stream().anyMatch(ConfinedPools::isInUse);
  }

  private static boolean isInUse(MemoryPool pool) {
    try {
      return pool.inUse() > 0;
    } catch (UseAfterReleaseException closed) {
      return false;
    }
  }
}
