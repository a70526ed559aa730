package dev.freehold.internal.mapped;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import java.util.TreeMap;

/** What is committed in a file, by slot. */
record StoredState(Map<Integer, Committed> slots) {
  record Committed(long commits, long first, long second) {}

  static StoredState of(MappedFile file) {
    Map<Integer, Committed> slots = new TreeMap<>();
    for (int slot = 0; slot < file.layout().capacity(); slot++) {
      if (file.states().isCommitted(slot)) {
        slots.put(slot, read(file, slot));
      }
    }
    return new StoredState(slots);
  }

  private static Committed read(MappedFile file, int slot) {
    MemorySegment memory = file.slots();
    long offset = slot * file.layout().slotSize();
    return new Committed(
        file.states().commits(slot),
        memory.get(ValueLayout.JAVA_LONG, offset),
        memory.get(ValueLayout.JAVA_LONG, offset + Long.BYTES));
  }
}
