package dev.freehold.internal.debug;

import dev.freehold.internal.PartedPool;
import dev.freehold.internal.SlotPool;
import dev.freehold.pool.MemoryPool;
import java.util.List;

/** Finds the slots that a pool has: one set, or one for each kind of slots. */
public final class SlotsOf {
  private SlotsOf() {}

  /** The sets of slots, in the order of declaration. */
  public static List<SlotPool> pool(MemoryPool pool) {
    if (pool instanceof SlotPool slots) {
      return List.of(slots);
    }
    if (pool instanceof PartedPool parted) {
      return parted.parts$();
    }
    throw new IllegalArgumentException(
        "[watch.pool] %s is no pool that Freehold has generated: watch one that is"
            .formatted(pool.getClass().getName()));
  }
}
