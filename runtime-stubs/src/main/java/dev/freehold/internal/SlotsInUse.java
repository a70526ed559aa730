package dev.freehold.internal;

import java.util.ArrayList;
import java.util.List;

/** Finds the slots of a pool that are allocated, but for those that the pool itself keeps. */
final class SlotsInUse {
  private SlotsInUse() {}

  static List<Integer> of(SlotPool pool) {
    List<Integer> slots = new ArrayList<>();
    int count = pool.slots();
    for (int slot = 0; slot < count; slot++) {
      SlotElement element = pool.element$(slot);
      if (element.isLive$() && !element.isKept()) {
        slots.add(slot);
      }
    }
    return slots;
  }
}
