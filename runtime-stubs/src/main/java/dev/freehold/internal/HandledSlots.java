package dev.freehold.internal;

import dev.freehold.pool.OwnershipException;
import dev.freehold.pool.StaleHandleException;
import org.jspecify.annotations.Nullable;

/** A pool whose elements can be named by handles, and owned by them. */
public abstract class HandledSlots extends SlotPool {
  /** Makes an open pool. */
  HandledSlots(String name) {
    super(name);
  }

  /** The handle of an element that stays with its owner. */
  protected final long handle$(SlotElement element) {
    return Handles.of(element);
  }

  /** Gives an element's ownership up into a handle. */
  protected final long detach$(SlotElement element) {
    long handle = Handles.detach(element);
    PoolWatch told = watch$();
    if (told != null) {
      told.detached(element);
    }
    return handle;
  }

  /** Takes an element's ownership back out of a handle. */
  protected final void attach$(SlotElement element, long handle) {
    if (!claim(element, handle)) {
      throw stale$(handle);
    }
    PoolWatch told = watch$();
    if (told != null) {
      told.attached(element);
    }
  }

  /** Takes the ownership out of a handle, if it is in there. */
  boolean claim(SlotElement element, long handle) {
    return Handles.attach(element, handle);
  }

  /** Whether a handle is of an element as that is now. */
  protected static boolean isAt$(SlotElement element, long handle) {
    return Handles.isCurrent(element, handle);
  }

  /** The slot of a handle, which is one of this pool's. */
  protected final int slotOf$(long handle, int slots) {
    int slot = Handles.slot(handle);
    if (slot >= slots) {
      throw stale$(handle);
    }
    return slot;
  }

  /** The error of using a handle whose element is no longer what it was. */
  protected final OwnershipException stale$(long handle) {
    int slot = Handles.slot(handle);
    SlotElement element = slot < slots() ? element$(slot) : null;
    SlotElement named = element != null && Handles.isOfLast(element, handle) ? element : null;
    return refused(stale(slot, named), named);
  }

  /**
   * What such an error says.
   *
   * @param element what the handle named, if that is known still
   */
  StaleHandleException stale(int slot, @Nullable SlotElement element) {
    return ElementErrors.stale(name$(), slot, element);
  }

  /** Whether a handle is of an element as that is now. */
  protected final boolean isCurrent$(long handle) {
    int slot = Handles.slot(handle);
    return slot < slots() && Handles.isCurrent(element$(slot), handle);
  }
}
