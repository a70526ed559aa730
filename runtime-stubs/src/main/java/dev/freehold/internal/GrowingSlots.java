package dev.freehold.internal;

/** The slots of a pool that makes more of them when all are in use, up to a greatest number. */
public abstract class GrowingSlots extends ConfinedSlots {
  private final int initial;
  private final int max;

  /**
   * Makes a pool with no slots in use.
   *
   * @param name the simple name of the pool's class
   * @param initial how many slots there are at first
   * @param max how many slots there may be
   */
  protected GrowingSlots(String name, int initial, int max) {
    super(name, initial);
    this.initial = initial;
    this.max = max;
  }

  /** Makes the elements of the slots from the present number on, all of them or none. */
  protected abstract void grow$(int slots);

  /** Doubles the slots, so that growing costs each of them a constant time. */
  @Override
  final boolean refill() {
    int slots = slots();
    int added = Math.min(Math.max(initial, slots), max - slots);
    if (added == 0) {
      return false;
    }
    grow$(slots + added);
    addSlots(added);
    return true;
  }
}
