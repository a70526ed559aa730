package dev.freehold.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** Lets one thread use a pool: the first that enters, until it leaves. */
class ConfinedEntry implements PoolEntry {
  private static final VarHandle OWNER =
      FieldHandles.find(MethodHandles.lookup(), "owner", Thread.class);

  private volatile @Nullable Thread owner;

  @Override
  public final void enter(SlotPool pool) {
    pool.requireOpen$();
    if (!isHere() && !OWNER.compareAndSet(this, (Thread) null, Thread.currentThread())) {
      throw pool.refused$(PoolErrors.confined(pool.name$(), owner));
    }
    pool.fast = fastThread(pool.isSlow());
  }

  @Override
  public final void enterToClose(SlotPool pool) {
    enter(pool);
  }

  @Override
  public final void enterToWatch(SlotPool pool) {
    if (owner != null) {
      enter(pool);
    } else {
      pool.requireOpen$();
    }
  }

  @Override
  public final void enterToUnwatch(SlotPool pool) {
    enterToWatch(pool);
  }

  @Override
  public void enterToFree(SlotPool pool) {
    enter(pool);
  }

  /** The next thread sees all that this one has done. */
  @Override
  public final void leave(SlotPool pool) {
    pool.port().handedOver();
    pool.fast = null;
    owner = null;
  }

  @Override
  public final @Nullable Thread fastThread(boolean slow) {
    return slow || !isHere() ? null : Thread.currentThread();
  }

  /** Whether the pool belongs to the present thread. */
  final boolean isHere() {
    return owner == Thread.currentThread();
  }
}
