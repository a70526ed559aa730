package dev.freehold.internal;

import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.ForeignElementException;
import dev.freehold.pool.UseAfterReleaseException;

/** Words the errors about one element, apart from the code that runs when there are none. */
public final class ElementErrors {
  private ElementErrors() {}

  /** A field of a free slot was read or written. */
  public static UseAfterReleaseException usedAfterRelease(String pool, int slot) {
    return new UseAfterReleaseException(
        pool,
        slot,
        "slot %s of %s was used after its release: use the element before it is released, or allocate another"
            .formatted(slot, pool));
  }

  /** A free slot was released. */
  public static DoubleReleaseException releasedTwice(String pool, int slot) {
    return new DoubleReleaseException(
        pool,
        slot,
        "slot %s of %s was released before: release an element once, where its last use is"
            .formatted(slot, pool));
  }

  /** Another pool's element was given to a pool. */
  public static ForeignElementException foreign(String pool, Object element) {
    return element instanceof HeapElement other
        ? new ForeignElementException(
            pool,
            other.slot$,
            "slot %s of a %s was given to another pool, %s: give it back to the pool it came from, or call its close()"
                .formatted(other.slot$, other.poolName$(), pool))
        : new ForeignElementException(
            pool,
            ForeignElementException.NO_SLOT,
            "%s was given an object of %s, which is in no slot of it: free only what its alloc() returned"
                .formatted(pool, element == null ? "null" : element.getClass().getName()));
  }
}
