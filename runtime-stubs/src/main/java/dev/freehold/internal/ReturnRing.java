package dev.freehold.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Slots that any thread puts in and one takes out, in the same order. It holds all slots of a pool,
 * each at most once, so it is never full, and to put one in takes a constant number of steps.
 */
final class ReturnRing {
  private static final VarHandle CELLS = MethodHandles.arrayElementVarHandle(int[].class);
  private static final VarHandle ENDS = MethodHandles.arrayElementVarHandle(long[].class);

  /** The ends are on cache lines of their own: one is written by all, the other by the taker. */
  private static final int TAIL = 16;

  private static final int HEAD = 32;
  private static final int PADDED = 48;

  private final int[] cells;
  private final long[] ends = new long[PADDED];

  /** Makes an empty ring for as many slots. */
  ReturnRing(int slots) {
    cells = new int[Integer.highestOneBit(slots * 2 - 1)];
  }

  void put(int slot) {
    long at = (long) ENDS.getAndAdd(ends, TAIL, 1L);
    CELLS.setRelease(cells, index(at), slot + 1);
  }

  /**
   * Takes the slot that has been in longest, or {@link SlotPool#NONE} if there is none. Where a
   * thread is just putting it in, this waits for the store that is left to it.
   */
  int take() {
    if (ends[HEAD] == (long) ENDS.getVolatile(ends, TAIL)) {
      return SlotPool.NONE;
    }
    int slot = takeNext();
    for (int tries = 0; slot == SlotPool.NONE; tries++) {
      Pause.after(tries);
      slot = takeNext();
    }
    return slot;
  }

  /**
   * Takes the next slot if it can be had without asking how far the other threads are, which costs
   * as much as all the rest; else {@link SlotPool#NONE}.
   */
  int takeNext() {
    long at = ends[HEAD];
    int index = index(at);
    int cell = (int) CELLS.getAcquire(cells, index);
    if (cell != 0) {
      CELLS.setOpaque(cells, index, 0);
      ENDS.setRelease(ends, HEAD, at + 1);
    }
    return cell - 1;
  }

  /** How many slots are in it, or are just being put in; may be asked by any thread. */
  int size() {
    long head = (long) ENDS.getAcquire(ends, HEAD);
    return (int) ((long) ENDS.getVolatile(ends, TAIL) - head);
  }

  private int index(long at) {
    return (int) at & (cells.length - 1);
  }
}
