package dev.freehold.internal;

import dev.freehold.pool.OwnershipException;
import org.jspecify.annotations.Nullable;

/**
 * Slots that are taken one behind the other and released down to a mark, in constant time: all
 * below the top are allocated. One thread uses them.
 */
public abstract class BumpSlots extends SlotPool implements HandedOver {
  private final int slots;

  /** Where the fast path ends. */
  private final int limit;

  private final @Nullable RegionShare share;
  private int top;

  /** How many groups of elements, which are released together, somebody has asked a handle of. */
  private long named;

  /**
   * Makes a pool with no slots in use.
   *
   * @param name the simple name of the pool's class
   * @param slots how many slots there are
   */
  protected BumpSlots(String name, int slots) {
    this(name, slots, null);
  }

  /** Makes a pool whose slots are taken on the slow path, where they are parts of a region. */
  BumpSlots(String name, int slots, @Nullable RegionShare share) {
    super(name, new ConfinedEntry());
    this.slots = slots;
    this.limit = share == null ? slots : 0;
    this.share = share;
  }

  /** Lets the next thread that uses the pool be the one it belongs to. */
  @Override
  public final void handOver() {
    enter();
    entry().leave(this);
  }

  /** The next slot on the fast path, or {@link #NONE}. */
  protected final int bump$() {
    return Thread.currentThread() == fast && top < limit ? top++ : NONE;
  }

  /** The next slot, or {@link #NONE} if there is none. */
  protected final int bumpSlowly$() {
    enterIfOther();
    if (top == slots || port().isDenied() || (share != null && !share.take())) {
      port().exhausted();
      return NONE;
    }
    int slot = top++;
    PoolWatch told = watch$();
    if (told != null) {
      watching().renew(slot, told).generation$ = 0;
    }
    return slot;
  }

  /** The error of finding no slot. */
  protected final OwnershipException exhausted$() {
    return refused$(top < slots ? PoolErrors.denied(this) : PoolErrors.exhausted(this));
  }

  /** Whether an element is allocated. */
  protected final boolean isAllocated$(SlotElement element) {
    return element.slot$ < top && element.generation$ == 0;
  }

  /** Releases all slots from a mark on. */
  final void dropTo(int mark) {
    if (Thread.currentThread() != fast) {
      enter();
      dropSlowly(mark);
    }
    top = mark;
  }

  /** A number for the next group, from 1, which tells its handles from those of all before. */
  final long nextGroup() {
    return ++named;
  }

  final void requireAllocated(SlotElement element) {
    if (!isAllocated$(element)) {
      throw element.notLive$();
    }
  }

  /** The error of using a handle whose element was released. */
  final OwnershipException stale(long handle, String owner) {
    return refused$(ElementErrors.staleIn(name$(), Handles.slot(handle), owner));
  }

  final void enterIfOther() {
    if (Thread.currentThread() != fast) {
      enter();
    }
  }

  final int top() {
    return top;
  }

  @Override
  final int slots() {
    return slots;
  }

  @Override
  final int allocated() {
    return top;
  }

  /** Elements that were marked dead for ever are replaced, as nobody does so later. */
  @Override
  final void endRest(PoolWatch told) {
    for (int slot = top; slot < slots; slot++) {
      if (element$(slot).generation$ != 0) {
        renew$(slot).generation$ = 0;
      }
    }
  }

  private void dropSlowly(int mark) {
    PoolWatch told = watch$();
    if (told != null) {
      tellReleased(mark, told);
    } else if (isSlow()) {
      rejoinFrom(mark);
    }
  }

  /**
   * The elements that are replaced are dead for ever, as they would be while the pool is watched.
   */
  private void rejoinFrom(int mark) {
    for (int slot = mark; slot < top; slot++) {
      SlotElement element = element$(slot);
      watching().rejoin(slot);
      if (element$(slot) != element) {
        element.generation$ = SlotElement.DETACHED;
      }
    }
  }

  /**
   * Marks each element dead for ever, since a watched slot gets a new one at the next allocation.
   */
  private void tellReleased(int mark, PoolWatch told) {
    for (int slot = mark; slot < top; slot++) {
      SlotElement element = element$(slot);
      told.ended(element);
      element.generation$ = SlotElement.DETACHED;
    }
  }
}
