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

  /** Adds one that is older than the watch, unless its slot has been allocated again; whether. */
  boolean addOlder(Allocation allocation) {
    return bySlot.putIfAbsent(allocation.slot(), allocation) == null;
  }

  /** Leaves alone what came after it in the same slot; whether it was there. */
  boolean remove(Allocation allocation) {
    return bySlot.remove(allocation.slot(), allocation);
  }

  /** Those whose elements were released when nobody was told yet. */
  List<Allocation> endedUnseen() {
    return bySlot.values().stream().filter(Allocation::hasEndedUnseen).toList();
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
