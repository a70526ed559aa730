package dev.freehold.internal;

import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a pool that were allocated while it was watched: each is apart from the others, with
 * guards on both sides, until it is released.
 */
public final class GuardedSlots implements SlotGuards {
  /** Of a guard, in bytes, unless the alignment asks for more. */
  private static final long GUARD = 64;

  private final NativeMemory memory;
  private final long size;
  private final long alignment;
  private final Map<Integer, GuardedSlot> slots = new ConcurrentHashMap<>();
  private final AtomicInteger inUse = new AtomicInteger();

  /**
   * Makes the guarded slots of a pool, none at first.
   *
   * @param memory what the slots are made in, and given back with
   * @param size of a slot, in bytes
   * @param alignment what a slot's address is a multiple of, in bytes
   */
  public GuardedSlots(NativeMemory memory, long size, long alignment) {
    this.memory = memory;
    this.size = size;
    this.alignment = alignment;
  }

  /**
   * Moves a slot between guards, or back to the others, with what is in it.
   *
   * @param element the slot's present element
   * @param guarded whether it is to be between guards
   * @return where the slot's next element is to be
   */
  public SlotPlace move(NativeElement element, boolean guarded) {
    return guarded ? moveApart(element) : moveBack(element);
  }

  private SlotPlace moveApart(NativeElement element) {
    GuardedSlot slot = slots.computeIfAbsent(element.slot$, number -> allocate());
    if (slot.home() != null) {
      return slot.place();
    }
    inUse.incrementAndGet();
    return slot.enter(placeOf(element), size);
  }

  private SlotPlace moveBack(NativeElement element) {
    GuardedSlot slot = slots.get(element.slot$);
    SlotPlace home = slot == null ? null : slot.home();
    if (slot == null || home == null) {
      return placeOf(element);
    }
    slot.leave(home, size);
    inUse.decrementAndGet();
    return home;
  }

  private static SlotPlace placeOf(NativeElement element) {
    return new SlotPlace(element.memory$, element.offset$);
  }

  private GuardedSlot allocate() {
    long guard = Math.max(GUARD, alignment);
    MemorySegment block = memory.allocate(1, guard + size + GUARD, alignment);
    return new GuardedSlot(block, guard, size);
  }

  @Override
  public boolean isEmpty() {
    return inUse.get() == 0;
  }

  @Override
  public boolean surrounds(int slot) {
    return guarded(slot) != null;
  }

  @Override
  public void arm(int slot) {
    GuardedSlot guarded = guarded(slot);
    if (guarded != null) {
      guarded.arm();
    }
  }

  @Override
  public long brokenAt(int slot) {
    GuardedSlot guarded = guarded(slot);
    return guarded == null ? WHOLE : guarded.brokenAt();
  }

  private @Nullable GuardedSlot guarded(int slot) {
    GuardedSlot guarded = slots.get(slot);
    return guarded == null || guarded.home() == null ? null : guarded;
  }
}
