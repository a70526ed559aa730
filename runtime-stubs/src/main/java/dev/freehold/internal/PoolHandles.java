package dev.freehold.internal;

import dev.freehold.pool.OwnershipException;
import org.jspecify.annotations.Nullable;

/** How the elements of a pool are named by handles, and owned by them. */
public final class PoolHandles {
  private final SlotPool pool;
  private final boolean shared;

  /**
   * Makes the handles of a pool.
   *
   * @param shared whether several threads may have one handle
   */
  PoolHandles(SlotPool pool, boolean shared) {
    this.pool = pool;
    this.shared = shared;
  }

  /** The handle of an element that stays with its owner. */
  public long of(SlotElement element) {
    long handle = Handles.of(element);
    if (element.allocation != null) {
      pool.watching().tie(element);
    }
    return handle;
  }

  /** Gives an element's ownership up into a handle. */
  public long detach(SlotElement element) {
    long handle = Handles.detach(element);
    PoolWatch told = pool.watch$();
    if (told != null) {
      pool.watching().tie(element);
      told.detached(element);
    }
    return handle;
  }

  /** Takes an element's ownership back out of a handle. */
  public void attach(SlotElement element, long handle) {
    if (!claim(element, handle)) {
      throw stale(handle);
    }
    PoolWatch told = pool.watch$();
    if (told != null) {
      pool.watching().loosen(element);
      told.attached(element);
    }
  }

  /**
   * Takes the ownership out of a handle, if it is in there. Where several threads have the handle,
   * one of them gets the element.
   */
  boolean claim(SlotElement element, long handle) {
    return shared ? Handles.attachOnce(element, handle) : Handles.attach(element, handle);
  }

  /** Whether a handle is of an element as that is now. */
  public static boolean isAt(SlotElement element, long handle) {
    return Handles.isCurrent(element, handle);
  }

  /** Throws if both handles are of one slot. */
  public void requireDistinct(long one, long other) {
    if (Handles.slot(one) == Handles.slot(other)) {
      throw PoolErrors.sameElement(pool.name$(), Handles.slot(one));
    }
  }

  /** The slot of a handle, which is one of this pool's. */
  public int slot(long handle, int slots) {
    int slot = Handles.slot(handle);
    if (slot >= slots) {
      throw stale(handle);
    }
    return slot;
  }

  /** The error of using a handle whose element is no longer what it was. */
  public OwnershipException stale(long handle) {
    SlotElement named = named(handle);
    return pool.port()
        .refused(ElementErrors.stale(pool.name$(), Handles.slot(handle), named), named);
  }

  /** The error of removing what the pool does not keep. */
  public OwnershipException notKept(SlotElement element, long handle) {
    if (!isAt(element, handle)) {
      return stale(handle);
    }
    return pool.port().refused(ElementErrors.notKept(element), element);
  }

  /** What a handle named that is stale, if that is known still. */
  @Nullable SlotElement named(long handle) {
    int slot = Handles.slot(handle);
    SlotElement element = slot < pool.slots() ? pool.element$(slot) : null;
    return element != null && Handles.isOfLast(element, handle) ? element : null;
  }

  /** Whether a handle is of an element as that is now. */
  public boolean isCurrent(long handle) {
    int slot = Handles.slot(handle);
    return slot < pool.slots() && Handles.isCurrent(pool.element$(slot), handle);
  }
}
