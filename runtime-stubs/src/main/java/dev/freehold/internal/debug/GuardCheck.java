package dev.freehold.internal.debug;

import dev.freehold.internal.SlotGuards;
import dev.freehold.internal.SlotPool;
import dev.freehold.internal.rule.RuleKey;

/** Finds writes past the slots of native storage, by the bytes that lie between these. */
public final class GuardCheck {
  private final SlotPool pool;
  private final PoolHistory history;

  GuardCheck(SlotPool pool, PoolHistory history) {
    this.pool = pool;
    this.history = history;
  }

  void arm(Allocation allocation) {
    SlotGuards guards = pool.guards$();
    if (guards != null) {
      guards.arm(allocation.slot());
    }
  }

  /** Looks around all slots that are allocated. */
  public void checkAll() {
    history.holdings().after(Holdings.BEGINNING).forEach(this::check);
  }

  void check(Allocation allocation) {
    SlotGuards guards = pool.guards$();
    long broken = guards == null ? SlotGuards.WHOLE : guards.brokenAt(allocation.slot());
    if (guards != null && broken != SlotGuards.WHOLE) {
      history.misused(
          RuleKey.SLOT_OVERRUN.text(), allocation.slot(), describe(allocation, broken), allocation);
      guards.arm(allocation.slot());
    }
  }

  private String describe(Allocation allocation, long broken) {
    long distance = Math.abs(broken);
    return "memory next to slot %s of %s was written, %s %s %s its beginning: keep foreign code within the element's bytes"
        .formatted(
            allocation.slot(),
            pool.name$(),
            distance,
            distance == 1 ? "byte" : "bytes",
            broken < 0 ? "before" : "after");
  }
}
