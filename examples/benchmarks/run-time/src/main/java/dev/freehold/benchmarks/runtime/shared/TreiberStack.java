package dev.freehold.benchmarks.runtime.shared;

import java.util.concurrent.atomic.AtomicLong;

/** Numbers of free slots, linked; the head carries a tag that changes with every change. */
final class TreiberStack {
  private static final int TAG_SHIFT = 32;
  private static final long TAG = 1L << TAG_SHIFT;
  private static final int NONE = -1;

  private final AtomicLong head = new AtomicLong(tagged(0, NONE));
  private final int[] next;

  TreiberStack(int capacity) {
    next = new int[capacity];
  }

  int pop() {
    while (true) {
      long top = head.get();
      int slot = (int) top;
      if (slot == NONE) {
        return NONE;
      }
      if (head.compareAndSet(top, tagged(top + TAG, next[slot]))) {
        return slot;
      }
    }
  }

  void push(int slot) {
    while (true) {
      long top = head.get();
      next[slot] = (int) top;
      if (head.compareAndSet(top, tagged(top + TAG, slot))) {
        return;
      }
    }
  }

  private static long tagged(long tag, int slot) {
    return (tag & -TAG) | Integer.toUnsignedLong(slot);
  }
}
