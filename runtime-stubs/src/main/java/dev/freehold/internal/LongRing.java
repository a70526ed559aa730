package dev.freehold.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Numbers that one thread puts in and another takes out, in the same order: handles of elements on
 * their way. No handle is {@link #NOTHING}, which stands for an empty place.
 */
public final class LongRing {
  /** Stands for a number where there is none. */
  public static final long NOTHING = 0;

  private static final VarHandle CELLS = MethodHandles.arrayElementVarHandle(long[].class);

  /** Keeps the two threads' positions, and what the heap has next to them, on lines apart. */
  private static final int PADDING = 16;

  private final long[] cells;
  private final int mask;
  private final long[] putter = new long[2 * PADDING + 1];
  private final long[] taker = new long[2 * PADDING + 1];

  /**
   * Makes an empty ring.
   *
   * @param capacity how many numbers it holds, from 1; it holds more up to the next power of two
   */
  public LongRing(int capacity) {
    int length = Integer.highestOneBit(capacity * 2 - 1);
    this.mask = length - 1;
    this.cells = new long[PADDING + length + PADDING];
  }

  /**
   * Puts a number in, unless the ring is full. Only one thread may call it.
   *
   * @param value not {@link #NOTHING}
   * @return whether there was room
   */
  public boolean offer(long value) {
    long at = putter[PADDING];
    int index = index(at);
    if ((long) CELLS.getAcquire(cells, index) != NOTHING) {
      return false;
    }
    putter[PADDING] = at + 1;
    CELLS.setRelease(cells, index, value);
    return true;
  }

  /**
   * Takes the number that has been in longest, or {@link #NOTHING}. Only one thread may call it.
   */
  public long poll() {
    long at = taker[PADDING];
    int index = index(at);
    long value = (long) CELLS.getAcquire(cells, index);
    if (value != NOTHING) {
      taker[PADDING] = at + 1;
      CELLS.setRelease(cells, index, NOTHING);
    }
    return value;
  }

  private int index(long at) {
    return PADDING + ((int) at & mask);
  }
}
