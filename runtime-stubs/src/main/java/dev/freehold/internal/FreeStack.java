package dev.freehold.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The free slots that no thread keeps at hand: a stack, linked through an array, that threads push
 * chains to and pop chains from.
 *
 * <p>The top is one {@code long}: the slot, and above it a tag that every change moves on. A thread
 * that was held up between reading the top and replacing it finds another tag, even if the slot is
 * on top again; 2^39 changes meanwhile would go unnoticed.
 */
final class FreeStack {
  private static final int SLOT_BITS = 25;
  private static final long SLOT = (1L << SLOT_BITS) - 1;
  private static final long TAG = 1L << SLOT_BITS;
  private static final VarHandle TOP = FieldHandles.find(MethodHandles.lookup(), "top", long.class);

  private final int[] next;

  @SuppressWarnings("unused") // Read and written through its handle.
  private volatile long top;

  /** Makes a stack of all slots, the first on top. */
  FreeStack(int slots) {
    next = new int[slots];
    for (int slot = 0; slot < slots; slot++) {
      next[slot] = slot + 1 < slots ? slot + 1 : SlotPool.NONE;
    }
    top = encode(0, 0);
  }

  /** The slot below one in a chain, or {@link SlotPool#NONE}. Only for who has the chain. */
  int next(int slot) {
    return next[slot];
  }

  /** Puts a slot in front of a chain, which may be {@link SlotPool#NONE}. */
  int link(int slot, int chain) {
    next[slot] = chain;
    return slot;
  }

  /** Pushes a chain, of which the caller gives the first and the last slot. */
  void push(int first, int last) {
    long seen;
    do {
      seen = (long) TOP.getVolatile(this);
      next[last] = slot(seen);
    } while (!TOP.compareAndSet(this, seen, encode(seen, first)));
  }

  /**
   * Pops a chain, or {@link SlotPool#NONE} if the stack is empty. What is read of {@code next} is
   * right if the top is unchanged then, and else thrown away.
   *
   * @param most how many slots at most, at least 1
   */
  int pop(int most) {
    while (true) {
      long seen = (long) TOP.getVolatile(this);
      int first = slot(seen);
      if (first == SlotPool.NONE) {
        return SlotPool.NONE;
      }
      int last = first;
      for (int count = 1; count < most && next[last] != SlotPool.NONE; count++) {
        last = next[last];
      }
      if (TOP.compareAndSet(this, seen, encode(seen, next[last]))) {
        next[last] = SlotPool.NONE;
        return first;
      }
    }
  }

  private static int slot(long top) {
    return (int) (top & SLOT) - 1;
  }

  private static long encode(long before, int slot) {
    return (before & ~SLOT) + TAG | (slot + 1);
  }
}
