package dev.freehold.internal;

import dev.freehold.internal.rule.RuleKey;
import dev.freehold.pool.DamagedElementException;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.ForeignElementException;
import dev.freehold.pool.StaleHandleException;
import dev.freehold.pool.UseAfterReleaseException;
import org.jspecify.annotations.Nullable;

/** Words the errors about one element, apart from the code that runs when there are none. */
final class ElementErrors {
  private ElementErrors() {}

  /** A field of a free slot was read or written, or a handle asked for to a detached one. */
  static UseAfterReleaseException usedAfterRelease(SlotElement element) {
    String text = whyNotUsed(element).formatted(element.slot$, element.poolName$());
    UseAfterReleaseException error =
        new UseAfterReleaseException(element.poolName$(), element.slot$, text + account(element));
    if (element.allocation != null) {
      element.allocation.misused(error.key(), text);
    }
    return error;
  }

  private static String whyNotUsed(SlotElement element) {
    if (element.isKept()) {
      return "slot %s of %s was given away although it is the pool's: give away what remove(handle) returns";
    }
    return element.isLive$() && (element.generation$ & SlotElement.DETACHED) != 0
        ? "slot %s of %s was used although it is detached into a handle: use what attach(handle) returns"
        : "slot %s of %s was used after its release: use the element before it is released, or allocate another";
  }

  /** A slot was released that is free, or detached, or the pool's. */
  static DoubleReleaseException releasedTwice(SlotElement element) {
    return new DoubleReleaseException(
        element.poolName$(),
        element.slot$,
        whyNotReleased(element).formatted(element.slot$, element.poolName$(), account(element)));
  }

  private static String whyNotReleased(SlotElement element) {
    if (element.isCommitted()) {
      return "slot %s of %s was released although it is committed to the file: call remove(handle) to have it gone, or release what copy(handle) returns%s";
    }
    if (element.isKept()) {
      return "slot %s of %s was released although it is the pool's: release what remove(handle) returns%s";
    }
    return (element.generation$ & SlotElement.DETACHED) == 0
        ? "slot %s of %s was released before: release an element once, where its last use is%s"
        : "slot %s of %s was released although it is detached into a handle: release what attach(handle) returns%s";
  }

  /**
   * A handle was used although its element was released or handed on.
   *
   * @param element the element as it was then, or null if there is another now, or none
   */
  static StaleHandleException stale(String pool, int slot, @Nullable SlotElement element) {
    return new StaleHandleException(
        pool,
        slot,
        whyStale(element).formatted(slot, pool, element == null ? "" : account(element)));
  }

  private static String whyStale(@Nullable SlotElement element) {
    return element != null && element.isLive$() && !element.isUsable$()
        ? "a handle to slot %s of %s was used to reach its element, which is detached into it: use what attach(handle) returns%s"
        : "a handle to slot %s of %s was used after its element was released, or attached elsewhere: ask isLive(handle) first, or keep the handle no longer than the element%s";
  }

  /**
   * A handle was used although its element was released with all others.
   *
   * @param why what has released them
   */
  static StaleHandleException staleIn(String pool, int slot, String why) {
    return new StaleHandleException(
        pool,
        slot,
        "a handle to slot %s of %s was used after %s: ask isLive(handle) first, or keep the handle no longer than the element"
            .formatted(slot, pool, why));
  }

  /** An element was to be taken out of what its pool keeps, and has an owner. */
  static StaleHandleException notKept(SlotElement element) {
    return new StaleHandleException(
        element.poolName$(),
        element.slot$,
        "slot %s of %s was to be removed although the pool does not keep it: remove what insert(element) gave to the pool%s"
            .formatted(element.slot$, element.poolName$(), account(element)));
  }

  /** A handle was used although the committed element that it named is gone from the file. */
  static StaleHandleException removed(String pool, int slot) {
    return new StaleHandleException(
        pool,
        slot,
        "a handle to slot %s of %s was used after its element was removed or replaced: ask isCommitted(handle) first, or keep the handle that replace(...) returned"
            .formatted(slot, pool));
  }

  /** A committed element does not agree with its checksum. */
  static DamagedElementException damaged(String pool, Object file, int slot) {
    return new DamagedElementException(
        pool,
        slot,
        "slot %s of %s, in %s, does not agree with its checksum: something else has changed the file; put a copy in its place, or remove(handle) the element"
            .formatted(slot, pool, file));
  }

  /** A field was to be written that is in a file, committed. */
  static UnsupportedOperationException written(SlotElement element) {
    return new UnsupportedOperationException(
        RuleKey.WRITE_THROUGH_REF.message(
            "slot %s of %s was written although it is committed to the file: change what copy(handle) returns, and call replace(handle, copy)"
                .formatted(element.slot$, element.poolName$())));
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
            "%s was given %s, which is in no slot of it: free only what its alloc() returned"
                .formatted(
                    pool,
                    element == null ? "null" : "an object of " + element.getClass().getName()));
  }

  private static String account(SlotElement element) {
    AllocationRecord allocation = element.allocation;
    return allocation == null ? "" : allocation.account();
  }
}
