package dev.freehold.internal;

import java.util.ArrayList;
import java.util.List;

/** Finds the slots of a pool that are allocated. */
final class SlotsInUse {
  private SlotsInUse() {}

  static List<Integer> of(SlotPool pool) {
    List<Integer> slots = new ArrayList<>();
    int count = pool.slots();
    for (int slot = 0; slot < count; slot++) {
      if (pool.element$(slot).isLive$()) {
        slots.add(slot);
      }
    }
    return slots;
  }
}
