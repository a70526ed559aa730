package dev.freehold.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** Which thread something belongs to: the first that enters, until it ends. */
final class Confinement {
  private static final VarHandle OWNER =
      FieldHandles.find(MethodHandles.lookup(), "owner", Thread.class);

  private volatile @Nullable Thread owner;

  /** Whether the present thread may go on: it is the owner, or becomes it. */
  boolean enter() {
    return isHere() || OWNER.compareAndSet(this, (Thread) null, Thread.currentThread());
  }

  /**
   * Lets the present thread use a pool, or refuses it with an error.
   *
   * @return the thread that may take the pool's fast path, or null if none may
   */
  @Nullable Thread enter(SlotPool pool) {
    pool.requireOpen$();
    if (!enter()) {
      throw pool.refused$(PoolErrors.confined(pool.name$(), owner));
    }
    return fastThread(pool.isSlow());
  }

  /** The thread that may take the fast path, or null if none may. */
  @Nullable Thread fastThread(boolean slow) {
    return slow || !isHere() ? null : Thread.currentThread();
  }

  boolean isHere() {
    return owner == Thread.currentThread();
  }

  /** The thread that may enter, or null if any may. */
  @Nullable Thread owner() {
    return owner;
  }

  /** Lets the next thread that enters be the owner; it sees all that this one has done. */
  void end() {
    owner = null;
  }
}
