package dev.freehold.internal;

import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a pool from which one thread allocates and to which any releases. The others' slots
 * come back through a ring, which the thread empties when it has no other slot.
 *
 * <p>The thread is the first that allocates, until it hands the pool over. Releasing does not make
 * a thread the pool's: where it has none, released slots wait in the ring for the next.
 */
public abstract class ReturningSlots extends ConfinedSlots {
  private final ReturnRing returned;
  private final boolean blocks;
  private volatile @Nullable Thread waiting;

  /** Whether other threads need do no more than put slots into the ring. */
  private volatile boolean direct;

  /**
   * Makes a pool with no slots in use.
   *
   * @param name the simple name of the pool's class
   * @param slots how many slots there are
   * @param blocks whether the thread waits for a slot when it finds none
   */
  protected ReturningSlots(String name, int slots, boolean blocks) {
    super(name, slots);
    this.returned = new ReturnRing(slots);
    this.blocks = blocks;
    this.direct = !blocks && watch$() == null;
  }

  @Override
  final void freeElsewhere(SlotElement element) {
    if (direct && !belongsHere()) {
      returned.put(element.release());
    } else {
      freeSlowly(element);
    }
  }

  @Override
  final void slow(boolean always) {
    super.slow(always);
    direct = !blocks && !always;
  }

  @Override
  final boolean refill() {
    int slot = returned.take();
    boolean any = slot != NONE;
    while (slot != NONE) {
      push(slot);
      slot = returned.takeNext();
    }
    return any;
  }

  @Override
  final int freeSlots() {
    return super.freeSlots() + returned.size();
  }

  @Override
  final void enterToFree() {
    if (belongsHere()) {
      enter();
    } else {
      requireOpen$();
    }
  }

  @Override
  final void put(int slot) {
    if (belongsHere()) {
      push(slot);
    } else {
      returned.put(slot);
      if (blocks && isAwaited()) {
        LockSupport.unpark(waiting);
      }
    }
  }

  @Override
  final boolean isAwaited() {
    VarHandle.fullFence();
    return waiting != null;
  }

  /** Says that it waits before it looks again, as who releases looks for it afterwards. */
  @Override
  final int takeOrThrow() {
    if (!blocks) {
      throw exhausted$();
    }
    Thread current = Thread.currentThread();
    waiting = current;
    try {
      int slot = takeAny();
      while (slot == NONE) {
        if (current.isInterrupted()) {
          throw refused$(PoolErrors.interrupted(this));
        }
        LockSupport.park(this);
        slot = takeAny();
      }
      return slot;
    } finally {
      waiting = null;
    }
  }
}
