package dev.freehold.internal.debug;

import dev.freehold.internal.SlotPool;
import java.util.ArrayDeque;
import java.util.Deque;

/** The slots that were released and rest, so that late uses of their elements are found. */
final class Quarantine {
  private final int capacity;
  private final Deque<Integer> slots = new ArrayDeque<>();

  Quarantine(int capacity) {
    this.capacity = capacity;
  }

  /** Lets a slot rest; the slot that has rested enough for it, or none. */
  synchronized int rest(int slot) {
    slots.addLast(slot);
    return slots.size() > capacity ? slots.removeFirst() : SlotPool.NONE;
  }

  synchronized int takeOldest() {
    return slots.isEmpty() ? SlotPool.NONE : slots.removeFirst();
  }

  synchronized int size() {
    return slots.size();
  }
}
