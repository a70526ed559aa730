package dev.freehold.internal;

import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * How slots come back to a pool from which one thread allocates and to which any releases: the
 * others' slots come through a ring, which the thread empties when it has no other slot.
 *
 * <p>The thread is the first that allocates, until it hands the pool over. Releasing does not make
 * a thread the pool's: where it has none, released slots wait in the ring for the next.
 */
final class SlotReturns {
  private final ConfinedSlots pool;
  private final ConfinedEntry entry;
  private final ReturnRing ring;
  private final boolean blocks;
  private volatile @Nullable Thread waiting;

  /** Whether other threads need do no more than put slots into the ring. */
  private volatile boolean direct;

  /**
   * Makes an empty ring.
   *
   * @param entry says which thread is the pool's
   * @param blocks whether that thread waits for a slot when it finds none
   */
  SlotReturns(ConfinedSlots pool, ConfinedEntry entry, int slots, boolean blocks) {
    this.pool = pool;
    this.entry = entry;
    this.ring = new ReturnRing(slots);
    this.blocks = blocks;
    this.direct = !blocks && pool.watch$() == null;
  }

  /** Takes an element back from another thread, where that takes no more than that; whether so. */
  boolean take(SlotElement element) {
    boolean taken = direct && !entry.isHere();
    if (taken) {
      ring.put(element.release());
    }
    return taken;
  }

  /** Lets every release take the slow path from now on, or no longer. */
  void slow(boolean always) {
    direct = !blocks && !always;
  }

  /** Puts the slots that came back on the pool's stack; whether there were any. */
  boolean refill() {
    int slot = ring.take();
    boolean any = slot != SlotPool.NONE;
    while (slot != SlotPool.NONE) {
      pool.push(slot);
      slot = ring.takeNext();
    }
    return any;
  }

  /** How many slots came back and are not on the pool's stack yet. */
  int size() {
    return ring.size();
  }

  /** Makes a slot free, wherever the present thread may put it. */
  void put(int slot) {
    if (entry.isHere()) {
      pool.push(slot);
    } else {
      ring.put(slot);
      if (blocks && isAwaited()) {
        LockSupport.unpark(waiting);
      }
    }
  }

  /** Whether the pool's thread waits. What the present thread did before is visible to it. */
  boolean isAwaited() {
    VarHandle.fullFence();
    return waiting != null;
  }

  /**
   * A slot, if need be one for which the thread waits. It says that it waits before it looks again,
   * as who releases looks for it afterwards.
   */
  int takeOrThrow() {
    if (!blocks) {
      throw pool.exhausted$();
    }
    Thread current = Thread.currentThread();
    waiting = current;
    try {
      int slot = pool.takeAny();
      while (slot == SlotPool.NONE) {
        if (current.isInterrupted()) {
          throw pool.refused$(PoolErrors.interrupted(pool));
        }
        LockSupport.park(pool);
        slot = pool.takeAny();
      }
      return slot;
    } finally {
      waiting = null;
    }
  }
}
