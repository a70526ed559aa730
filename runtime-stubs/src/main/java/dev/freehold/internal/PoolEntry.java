package dev.freehold.internal;

import org.jspecify.annotations.Nullable;

/** Which threads may use a pool, each for what it is about to do. */
interface PoolEntry {
  /** Refuses the present thread, if the pool is closed or belongs to another. */
  void enter(SlotPool pool);

  /** Refuses the present thread, if it may not close the pool. */
  void enterToClose(SlotPool pool);

  /** As {@link #enter}, but a pool that belongs to no thread stays so. */
  void enterToWatch(SlotPool pool);

  /** As {@link #enterToWatch}, to end the watch. */
  void enterToUnwatch(SlotPool pool);

  /** Refuses the present thread, if it may not release elements of the pool. */
  void enterToFree(SlotPool pool);

  /** Lets the next thread that enters be the one that the pool belongs to. */
  void leave(SlotPool pool);

  /** The thread that may take the path which is for one alone, or null if none may. */
  @Nullable Thread fastThread(boolean slow);
}
