package dev.freehold.internal;

import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.OwnershipException;
import java.util.List;

/**
 * A pool whose slots are released one by one, in any order. Each kind of slot management extends it
 * and offers the generated class, which extends that:
 *
 * <ul>
 *   <li>{@code pop$}: a free slot, or {@link #NONE} where anything is unusual;
 *   <li>{@code popSlowly$} and {@code tryPopSlowly$}: all the rest, with the errors;
 *   <li>{@code free$}: takes an element back.
 * </ul>
 *
 * <p>It has more than twelve collaborators, most of them the errors that a release may end in, and
 * the parts that it hands to its pool.
 */
public abstract class FreeListSlots extends SlotPool {
  /** How elements are named by numbers. */
  protected final PoolHandles handles$;

  /** The elements that the pool owns itself. */
  protected final KeptElements kept$;

  /**
   * Makes an open pool.
   *
   * @param name the simple name of the pool's class
   * @param entry which threads may use it
   * @param shared whether several threads use it at once
   */
  FreeListSlots(String name, PoolEntry entry, boolean shared) {
    super(name, entry);
    this.handles$ = new PoolHandles(this, shared);
    this.kept$ = new KeptElements(this, shared);
  }

  /** How many slots are free and may be taken; may be asked by any thread. */
  abstract int freeSlots();

  /** How many slots are taken although nobody owns their elements. */
  int withoutOwner() {
    return 0;
  }

  /** Takes a free slot, or {@link #NONE} if there is none. */
  abstract int take();

  /** Takes a free slot as soon as there is one, or throws. */
  int takeOrThrow() {
    throw exhausted$();
  }

  /** The error of finding no slot. */
  protected final OwnershipException exhausted$() {
    return refused$(PoolErrors.exhausted(this));
  }

  /** Makes a slot free. */
  abstract void put(int slot);

  /** Whether a thread waits for a slot. What the present thread did before is visible to it. */
  boolean isAwaited() {
    return false;
  }

  /** A free slot; if there is none, what the declaration asks for. */
  protected final int popSlowly$() {
    enter();
    boolean denied = port().isDenied();
    int slot = denied ? NONE : takeAny();
    if (slot == NONE) {
      requireOpen$();
      port().exhausted();
      if (denied) {
        throw refused$(PoolErrors.denied(this));
      }
      slot = takeOrThrow();
    }
    return handOut(slot);
  }

  /** A free slot, or {@link #NONE} if there is none. */
  protected final int tryPopSlowly$() {
    enter();
    int slot = port().isDenied() ? NONE : takeAny();
    if (slot == NONE) {
      requireOpen$();
      port().exhausted();
      return NONE;
    }
    return handOut(slot);
  }

  /** Notes that the caller of an allocation on the slow path has an element, and returns it. */
  protected final <E extends SlotElement> E handedOut$(E element) {
    watching().loosen(element);
    return element;
  }

  /**
   * Takes a free slot, if need be one that rests, or {@link #NONE} if there is none: that is so
   * only if none went from here to there while it was looked.
   */
  final int takeAny() {
    RestingSlots resting = watching().resting();
    for (int tries = 1; ; tries++) {
      int before = resting.done();
      int slot = takeOrRouse();
      if (slot != NONE || resting.haveLainStill(before) || isClosed$()) {
        return slot;
      }
      Pause.after(tries);
    }
  }

  private int takeOrRouse() {
    int slot = take();
    PoolWatch told = watch$();
    return slot == NONE && told != null ? told.takeResting() : slot;
  }

  final void freeSlowly(SlotElement element) {
    entry().enterToFree(this);
    PoolWatch told = watch$();
    if (told == null) {
      int slot = element.release();
      watching().tie(element);
      watching().rejoin(slot);
      put(slot);
    } else {
      freeWatched(element, told);
    }
  }

  /** Where no element is left, another thread is just putting the last slots back: no matter. */
  @Override
  void requireClosable() {
    List<Integer> slots = allocated() > kept$.size() ? SlotsInUse.of(this) : List.of();
    if (!slots.isEmpty()) {
      throw refused$(PoolErrors.inUse(name$(), slots, Holders.of(this)));
    }
  }

  @Override
  final void endKept() {
    kept$.end();
  }

  @Override
  final void endRest(PoolWatch told) {
    for (int slot = told.takeResting(); slot != NONE; slot = told.takeResting()) {
      put(slot);
    }
  }

  @Override
  final int allocated() {
    PoolWatch told = watch$();
    return slots() - freeSlots() - withoutOwner() - (told == null ? 0 : told.resting());
  }

  private int handOut(int slot) {
    PoolWatch told = watch$();
    if (told != null) {
      watching().renew(slot, told);
    }
    return slot;
  }

  private void freeWatched(SlotElement element, PoolWatch told) {
    try {
      element.release();
    } catch (DoubleReleaseException error) {
      throw port().refused(error, element);
    }
    watching().tie(element);
    told.ended(element);
    watching().rejoin(element.slot$);
    watching().resting().move(() -> rest(element.slot$, told));
  }

  /** Lets a slot rest, and makes one free that has rested enough for it. */
  private void rest(int slot, PoolWatch told) {
    int rested = told.rest(slot);
    int free = rested == NONE && isAwaited() ? told.takeResting() : rested;
    if (free != NONE) {
      put(free);
    }
    if (watch$() != told) {
      endRest(told); // The watch has ended meanwhile, and has perhaps looked for the last time.
    }
  }
}
