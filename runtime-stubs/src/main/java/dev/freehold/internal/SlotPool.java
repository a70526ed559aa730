package dev.freehold.internal;

import dev.freehold.pool.OwnershipException;
import dev.freehold.pool.PoolInUseException;

/**
 * What all generated pools have in common. Each kind of slot management extends it and offers the
 * generated class, which extends that:
 *
 * <ul>
 *   <li>{@code pop$}: a free slot, or {@link #NONE} where anything is unusual;
 *   <li>{@code popSlowly$} and {@code tryPopSlowly$}: all the rest, with the errors;
 *   <li>{@code free$}: takes an element back.
 * </ul>
 */
public abstract class SlotPool {
  /** Stands for a slot where there is none. */
  public static final int NONE = -1;

  private final String name;
  private volatile boolean closed;
  private volatile @Nullable PoolWatch watch;

  /**
   * Makes an open pool.
   *
   * @param name the simple name of the pool's class
   */
  protected SlotPool(String name) {
    this.name = name;
  }

  /** How many slots there are. */
  abstract int slots();

  /** How many slots are free and may be taken; may be asked by any thread. */
  abstract int freeSlots();

  /** Takes a free slot, or {@link #NONE} if there is none. */
  abstract int take();

  /** Takes a free slot as soon as there is one, or throws. */
  int takeOrThrow() {
    throw exhausted$();
  }

  /** Makes a slot free. */
  abstract void put(int slot);

  /** Refuses the present thread, if the pool is closed or belongs to another. */
  abstract void enter();

  /** Lets every operation take the slow path from now on, or no longer. */
  abstract void slow(boolean always);

  /** The element of a slot. */
  protected abstract SlotElement element$(int slot);

  /**
   * Replaces the element of a slot by a new object with the same generation, so that whoever kept
   * the old one is told from the new owner, and returns it. Where the declaration leaves fields
   * undefined, the new one's are filled with a pattern.
   */
  protected abstract SlotElement renew$(int slot);

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

  /** Has a watch told of all that happens from now on, or of nothing if it is null. */
  public final void watch$(@Nullable PoolWatch watch) {
    enter();
    this.watch = watch;
    slow(watch != null);
  }

  /** Who is told what happens, or null. */
  public final @Nullable PoolWatch watch$() {
    return watch;
  }

  /** The simple name of the pool's class. */
  public final String name$() {
    return name;
  }

  /** The elements that are allocated at present. */
  public final SlotElement[] elementsInUse$() {
    return SlotsInUse.of(this).stream().map(this::element$).toArray(SlotElement[]::new);
  }

  /** A free slot; if there is none, what the declaration asks for. */
  protected final int popSlowly$() {
    int slot = tryPopSlowly$();
    return slot == NONE ? takeOrThrow() : slot;
  }

  /** A free slot, or {@link #NONE} if there is none. */
  protected final int tryPopSlowly$() {
    enter();
    PoolWatch told = watch;
    return told == null ? take() : takeWatched(told);
  }

  final void freeSlowly(SlotElement element) {
    enter();
    PoolWatch told = watch;
    if (told == null) {
      put(element.release());
    } else {
      freeWatched(element, told);
    }
  }

  /** The handle of an element that stays with its owner. */
  protected final long handle$(SlotElement element) {
    return Handles.of(element);
  }

  /** Gives an element's ownership up into a handle. */
  protected final long detach$(SlotElement element) {
    long handle = Handles.detach(element);
    transferred(element);
    return handle;
  }

  /** Takes an element's ownership back out of a handle. */
  protected final void attach$(SlotElement element, long handle) {
    if (!Handles.attach(element, handle)) {
      throw stale$(handle);
    }
    transferred(element);
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
    return refused$(PoolErrors.stale(name, Handles.slot(handle)));
  }

  private void transferred(SlotElement element) {
    PoolWatch told = watch;
    if (told != null) {
      told.transferred(element);
    }
  }

  /** Ends the pool, unless elements are in use. */
  protected final void close$() {
    if (closed) {
      throw refused$(PoolErrors.closedTwice(name));
    }
    enter();
    requireUnused$();
    closed = true;
    slow(true);
    PoolWatch told = watch;
    if (told != null) {
      told.closed();
    }
  }

  /** The error of closing a pool that is the whole program's. */
  protected final UnsupportedOperationException global$() {
    return new UnsupportedOperationException(
        "[move.out.of.borrow] %s is global, it belongs to the program: do not close it"
            .formatted(name));
  }

  /** Whether a handle is of an element as that is now. */
  protected final boolean isCurrent$(long handle) {
    int slot = Handles.slot(handle);
    return slot < slots() && Handles.isCurrent(element$(slot), handle);
  }

  /** Throws while elements are in use. */
  protected final void requireUnused$() {
    if (allocated() > 0) {
      throw refused$(inUse$());
    }
  }

  /** Throws if the pool is closed. */
  protected final void requireOpen$() {
    if (closed) {
      throw refused$(PoolErrors.closed(name));
    }
  }

  /** The error of freeing what is not the pool's. */
  protected final OwnershipException foreign$(@Nullable Object element) {
    requireOpen$();
    return refused$(ElementErrors.foreign(name, element));
  }

  /** The error of finding no slot. */
  protected final OwnershipException exhausted$() {
    return refused$(PoolErrors.exhausted(this));
  }

  /** Tells the watch of an error. */
  protected final <E extends OwnershipException> E refused$(E error) {
    PoolWatch told = watch;
    if (told != null) {
      told.refused(error);
    }
    return error;
  }

  private int allocated() {
    PoolWatch told = watch;
    return slots() - freeSlots() - (told == null ? 0 : told.resting());
  }

  private int takeWatched(PoolWatch told) {
    if (!told.permits()) {
      return NONE;
    }
    int taken = take();
    int slot = taken == NONE ? told.takeResting() : taken;
    if (slot != NONE) {
      long generation = element$(slot).generation$;
      SlotElement element = renew$(slot);
      element.generation$ = generation;
      element.allocation = told.allocated(element);
    }
    return slot;
  }

  private void freeWatched(SlotElement element, PoolWatch told) {
    element.release();
    int rested = told.released(element);
    if (rested != NONE) {
      put(rested);
    }
  }

  private PoolInUseException inUse$() {
    return PoolErrors.inUse(name, SlotsInUse.of(this));
  }
}
