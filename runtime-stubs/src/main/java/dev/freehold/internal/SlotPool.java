package dev.freehold.internal;

import dev.freehold.internal.mark.Nullable;
import dev.freehold.pool.OwnershipException;

/** What all generated pools have in common: numbered slots, each of which has an element. */
public abstract class SlotPool extends WatchablePool {
  /** Stands for a slot where there is none. */
  public static final int NONE = -1;

  /**
   * Makes an open pool.
   *
   * @param name the simple name of the pool's class
   */
  protected SlotPool(String name) {
    super(name);
    tell(NewPools.watchOf(this));
  }

  /** How many slots there are. */
  abstract int slots();

  /** How many slots are allocated; may be asked by any thread. */
  abstract int allocated();

  /** Lets the next thread that enters be the one that the pool belongs to. */
  void leave() {}

  /** How many slots there are, or were when the pool was closed. */
  public final int capacity$() {
    return slots();
  }

  /** How many slots are allocated; none once the pool is closed. */
  public final int inUse$() {
    return isClosed$() ? 0 : allocated();
  }

  /** How many slots there are. */
  public final int capacity() {
    requireOpen$();
    return slots();
  }

  /** How many slots are allocated. */
  public final int inUse() {
    requireOpen$();
    return allocated();
  }

  /** The elements that are allocated at present. */
  public final SlotElement[] elementsInUse$() {
    return SlotsInUse.of(this).stream().map(this::element$).toArray(SlotElement[]::new);
  }

  /** The error of freeing what is not the pool's. */
  protected final OwnershipException foreign$(@Nullable Object element) {
    requireOpen$();
    return refused(
        ElementErrors.foreign(name$(), element),
        element instanceof SlotElement other ? other : null);
  }

  /** The error of finding no slot. */
  protected OwnershipException exhausted$() {
    return refused$(PoolErrors.exhausted(this));
  }
}
