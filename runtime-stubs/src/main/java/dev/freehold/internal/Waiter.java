package dev.freehold.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;

/** A thread that waits for a slot: it is handed one, or leaves without. */
final class Waiter {
  private static final int LEFT = -2;
  private static final VarHandle SLOT =
      FieldHandles.find(MethodHandles.lookup(), "slot", int.class);

  private final Thread thread = Thread.currentThread();
  private volatile int slot = SlotPool.NONE;

  /** The slot that it was handed, or {@link SlotPool#NONE}. */
  int slot() {
    return slot;
  }

  /** Hands a slot over; false if the thread has left. */
  boolean hand(int handed) {
    if (!SLOT.compareAndSet(this, SlotPool.NONE, handed)) {
      return false;
    }
    LockSupport.unpark(thread);
    return true;
  }

  /** Waits no longer; the slot that it was handed before, or {@link SlotPool#NONE}. */
  int leave() {
    SLOT.compareAndSet(this, SlotPool.NONE, LEFT);
    int handed = slot;
    return handed == LEFT ? SlotPool.NONE : handed;
  }

  /** Has the thread look at the pool again. */
  void wake() {
    LockSupport.unpark(thread);
  }
}
