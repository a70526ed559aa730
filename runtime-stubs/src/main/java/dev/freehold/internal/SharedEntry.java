package dev.freehold.internal;

import org.jspecify.annotations.Nullable;

/** Lets all threads use a pool. */
final class SharedEntry implements PoolEntry {
  @Override
  public void enter(SlotPool pool) {
    pool.requireOpen$();
  }

  /** Of two threads that close it at once, one is told that the pool was closed before. */
  @Override
  public void enterToClose(SlotPool pool) {}

  @Override
  public void enterToWatch(SlotPool pool) {
    enter(pool);
  }

  /** Another thread may just have closed the pool, which ends the watch too. */
  @Override
  public void enterToUnwatch(SlotPool pool) {}

  @Override
  public void enterToFree(SlotPool pool) {
    enter(pool);
  }

  @Override
  public void leave(SlotPool pool) {}

  @Override
  public @Nullable Thread fastThread(boolean slow) {
    return null;
  }
}
