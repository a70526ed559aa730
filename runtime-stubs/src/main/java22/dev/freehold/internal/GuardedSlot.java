package dev.freehold.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/** Memory for one slot, between guards. It is kept when the slot has left it, for the next time. */
final class GuardedSlot {
  private final SlotPlace place;
  private final MemorySegment before;
  private final MemorySegment after;

  /** Where the slot was before, and will be again; null while this memory is not in use. */
  private volatile @Nullable SlotPlace home;

  /**
   * Divides memory into a guard, a slot and a guard.
   *
   * @param guard of the first guard, in bytes
   * @param size of the slot, in bytes
   */
  GuardedSlot(MemorySegment memory, long guard, long size) {
    this.place = new SlotPlace(memory, guard);
    this.before = memory.asSlice(0, guard);
    this.after = memory.asSlice(guard + size);
  }

  /** Moves the slot into this memory. */
  SlotPlace enter(SlotPlace from, long size) {
    from.copyTo(place, size);
    home = from;
    return place;
  }

  /** Moves the slot back. */
  SlotPlace leave(SlotPlace to, long size) {
    place.copyTo(to, size);
    home = null;
    return to;
  }

  @Nullable SlotPlace home() {
    return home;
  }

  SlotPlace place() {
    return place;
  }

  void arm() {
    before.fill(Pattern.BYTE);
    after.fill(Pattern.BYTE);
  }

  /** As {@link SlotGuards#brokenAt}; memory that has been given back is not looked at. */
  long brokenAt() {
    if (!before.scope().isAlive()) {
      return SlotGuards.WHOLE;
    }
    long changed = changedAt(before);
    if (changed != SlotGuards.WHOLE) {
      return changed - before.byteSize();
    }
    changed = changedAt(after);
    return changed == SlotGuards.WHOLE
        ? SlotGuards.WHOLE
        : after.address() - before.address() - before.byteSize() + changed;
  }

  private static long changedAt(MemorySegment guard) {
    for (long at = 0; at < guard.byteSize(); at++) {
      if (guard.get(ValueLayout.JAVA_BYTE, at) != Pattern.BYTE) {
        return at;
      }
    }
    return SlotGuards.WHOLE;
  }
}
