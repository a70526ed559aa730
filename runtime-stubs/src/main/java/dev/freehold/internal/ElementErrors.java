package dev.freehold.internal;

import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.ForeignElementException;
import dev.freehold.pool.UseAfterReleaseException;
import org.jspecify.annotations.Nullable;

/** Words the errors about one element, apart from the code that runs when there are none. */
final class ElementErrors {
  private ElementErrors() {}

  /** A field of a free slot was read or written. */
  static UseAfterReleaseException usedAfterRelease(SlotElement element) {
    String text =
        "slot %s of %s was used after its release: use the element before it is released, or allocate another"
            .formatted(element.slot$, element.poolName$());
    UseAfterReleaseException error =
        new UseAfterReleaseException(element.poolName$(), element.slot$, text + account(element));
    if (element.allocation != null) {
      element.allocation.misused(error.key(), text);
    }
    return error;
  }

  /** A slot was released that is free, or detached. */
  static DoubleReleaseException releasedTwice(SlotElement element) {
    String text =
        (element.generation$ & SlotElement.DETACHED) == 0
            ? "slot %s of %s was released before: release an element once, where its last use is%s"
            : "slot %s of %s was released although it is detached into a handle: release what attach(handle) returns%s";
    return new DoubleReleaseException(
        element.poolName$(),
        element.slot$,
        text.formatted(element.slot$, element.poolName$(), account(element)));
  }

  /** Another pool's element was given to a pool. */
  static ForeignElementException foreign(String pool, @Nullable Object element) {
    return element instanceof SlotElement other
        ? new ForeignElementException(
            pool,
            other.slot$,
            "slot %s of a %s was given to another pool, %s: give it back to the pool it came from, or call its close()%s"
                .formatted(other.slot$, other.poolName$(), pool, account(other)))
        : new ForeignElementException(
            pool,
            ForeignElementException.NO_SLOT,
            "%s was given an object of %s, which is in no slot of it: free only what its alloc() returned"
                .formatted(pool, element == null ? "null" : element.getClass().getName()));
  }

  private static String account(SlotElement element) {
    AllocationRecord allocation = element.allocation;
    return allocation == null ? "" : allocation.account();
  }
}
