package dev.freehold.internal.debug;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The allocations whose elements have not been released. */
final class Holdings {
  /** Before all allocations, those included that are older than the watch. */
  static final long BEGINNING = -1;

  private final Map<Integer, Allocation> bySlot = new ConcurrentHashMap<>();

  void add(Allocation allocation) {
    bySlot.put(allocation.slot(), allocation);
  }

  /** Leaves alone what came after it in the same slot. */
  void remove(Allocation allocation) {
    bySlot.remove(allocation.slot(), allocation);
  }

  int count() {
    return bySlot.size();
  }

  /** Those with a greater number, the earliest first. */
  List<Allocation> after(long number) {
    return bySlot.values().stream()
        .filter(allocation -> allocation.number() > number)
        .sorted(Comparator.comparingLong(Allocation::number))
        .toList();
  }
}
