package dev.freehold.internal;

import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;

/** How threads wait for the slots of a shared pool, and how they get them. */
final class SharedWaiters {
  private final SharedSlots pool;
  private final Waiters queue = new Waiters();

  /** Makes what nobody waits in. */
  SharedWaiters(SharedSlots pool) {
    this.pool = pool;
  }

  boolean isEmpty() {
    return queue.isEmpty();
  }

  /** Hands a slot to who has waited longest; false if nobody waits. */
  boolean hand(int slot) {
    return queue.hand(slot);
  }

  /** Has all look at the pool again. */
  void wakeAll() {
    queue.wakeAll();
  }

  /** A slot for the present thread, which joins the queue and tries once more before it sleeps. */
  int take() {
    Waiter waiter = queue.join();
    int found = pool.takeAny();
    if (found == SlotPool.NONE) {
      return await(waiter);
    }
    int handed = queue.leave(waiter);
    if (handed != SlotPool.NONE) {
      pool.put(handed);
    }
    return found;
  }

  /**
   * Hands a slot to who waits, if there is one and the other; whether it did. Who came to wait
   * before this fence is seen here, and who came later sees what was given before it.
   */
  boolean serve() {
    VarHandle.fullFence();
    while (!queue.isEmpty()) {
      int slot = pool.take();
      if (slot == SlotPool.NONE || queue.hand(slot)) {
        return slot != SlotPool.NONE;
      }
      pool.give(slot);
      VarHandle.fullFence();
    }
    return false;
  }

  private int await(Waiter waiter) {
    while (waiter.slot() == SlotPool.NONE) {
      boolean interrupted = Thread.currentThread().isInterrupted();
      if (interrupted || pool.isClosed$()) {
        int handed = queue.leave(waiter);
        if (handed != SlotPool.NONE) {
          return handed;
        }
        pool.requireOpen$();
        throw pool.refused$(PoolErrors.interrupted(pool));
      }
      LockSupport.park(pool);
    }
    return waiter.slot();
  }
}
