package dev.freehold.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Free slots that one thread keeps at hand, and which others take when they find no other.
 *
 * <p>Only the owner puts slots in, always into the first empty cell above those it knows of, so
 * that a store is enough. Whoever takes one, owner or not, swaps the cell against an empty one: a
 * slot goes to one taker. The store is a release and the swap acquires, so that a slot's taker sees
 * all that was done before it was put in.
 *
 * <p>Out of a private one nobody but the owner takes, so that a load is enough there.
 *
 * <p>It counts how many slots its owner has taken, wherever from, and has given back. A slot is
 * counted as given back before anybody can find it, and as taken once it was found: {@link
 * Magazines#areAllTaken} relies on it.
 */
final class Magazine {
  private static final VarHandle CELLS = MethodHandles.arrayElementVarHandle(int[].class);
  private static final VarHandle OWNER =
      FieldHandles.find(MethodHandles.lookup(), "owner", Thread.class);
  private static final VarHandle TAKEN =
      FieldHandles.find(MethodHandles.lookup(), "taken", long.class);
  private static final VarHandle GIVEN =
      FieldHandles.find(MethodHandles.lookup(), "given", long.class);

  /** Keeps other threads' cells, and what the heap has next to these, off their cache lines. */
  private static final int PADDING = 32;

  private final boolean common;
  private final boolean shared;
  private final int limit;
  private final int[] cells;
  private int top = PADDING;
  private long taken;
  private long given;
  private volatile @Nullable Thread owner;

  /**
   * Makes an empty magazine of a thread, or one that threads borrow.
   *
   * @param shared whether others than the owner take slots out of it
   */
  Magazine(int size, @Nullable Thread owner, boolean shared) {
    this.common = owner == null;
    this.shared = shared;
    this.limit = PADDING + size;
    this.cells = new int[limit + PADDING];
    this.owner = owner;
  }

  boolean isOf(Thread thread) {
    return owner == thread;
  }

  /** The number of the thread that owns it, or 0. */
  long ownerNumber() {
    Thread thread = owner;
    return thread == null ? 0 : thread.getId();
  }

  /** Gives the magazine of a thread that has ended to another. */
  boolean inherit(Thread heir) {
    Thread ended = owner;
    return ended != null && !ended.isAlive() && OWNER.compareAndSet(this, ended, heir);
  }

  /** Makes a thread the owner of a common magazine that has none at present. */
  boolean borrow(Thread borrower) {
    return owner == null && OWNER.compareAndSet(this, (Thread) null, borrower);
  }

  /** Ends what {@link #borrow} began, if anything. */
  void leave() {
    if (common) {
      OWNER.setRelease(this, (Thread) null);
    }
  }

  boolean isFull() {
    return top == limit;
  }

  /** Takes the slot that was put in last; {@link SlotPool#NONE} if it is gone, or there is none. */
  int take() {
    int at = top - 1;
    if (at < PADDING) {
      return SlotPool.NONE;
    }
    top = at;
    int slot = (shared ? (int) CELLS.getAndSet(cells, at, 0) : cells[at]) - 1;
    return slot == SlotPool.NONE ? SlotPool.NONE : countTaken(slot);
  }

  /** Takes any slot, on behalf of another thread; {@link SlotPool#NONE} if none was seen. */
  int steal() {
    for (int at = limit - 1; at >= PADDING; at--) {
      if ((int) CELLS.getOpaque(cells, at) != 0) {
        int slot = (int) CELLS.getAndSet(cells, at, 0) - 1;
        if (slot != SlotPool.NONE) {
          return slot;
        }
      }
    }
    return SlotPool.NONE;
  }

  /** Puts a slot in that is given back. There must be room. */
  void give(int slot) {
    GIVEN.setRelease(this, given + 1);
    put(slot);
  }

  /** Notes that the owner takes a slot, and returns it. */
  int countTaken(int slot) {
    TAKEN.setRelease(this, taken + 1);
    return slot;
  }

  /** Takes all slots that are at hand, and else some from the stack, of which it keeps the rest. */
  int take(FreeStack stack) {
    while (top > PADDING) {
      int slot = take();
      if (slot != SlotPool.NONE) {
        return slot;
      }
    }
    int first = stack.pop(half());
    return first == SlotPool.NONE ? first : countTaken(keepRest(first, stack));
  }

  /** Moves half of the slots to the stack. */
  void spill(FreeStack stack) {
    int chain = SlotPool.NONE;
    int last = SlotPool.NONE;
    for (int count = half(); count > 0; count--) {
      top--;
      int slot = (int) CELLS.getAndSet(cells, top, 0) - 1;
      if (slot != SlotPool.NONE) {
        chain = stack.link(slot, chain);
        last = last == SlotPool.NONE ? slot : last;
      }
    }
    if (last != SlotPool.NONE) {
      stack.push(chain, last);
    }
  }

  /** How many slots the owner has taken, ever. */
  long taken() {
    return (long) TAKEN.getAcquire(this);
  }

  /** How many slots the owner has given back, ever. */
  long given() {
    return (long) GIVEN.getAcquire(this);
  }

  private int keepRest(int first, FreeStack stack) {
    int slot = stack.next(first);
    while (slot != SlotPool.NONE) {
      int following = stack.next(slot);
      put(slot);
      slot = following;
    }
    return first;
  }

  private void put(int slot) {
    CELLS.setRelease(cells, top, slot + 1);
    top++;
  }

  private int half() {
    return (limit - PADDING + 1) / 2;
  }
}
