package dev.freehold.internal;

/** Lets one thread use a pool, and all others release its elements. */
final class ReturningEntry extends ConfinedEntry {
  /** Releasing does not make a thread the pool's. */
  @Override
  public void enterToFree(SlotPool pool) {
    if (isHere()) {
      enter(pool);
    } else {
      pool.requireOpen$();
    }
  }
}
