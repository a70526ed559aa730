package dev.freehold.internal;

/** The slots of a region: all are released together. */
public abstract class RegionSlots extends BumpSlots {
  /**
   * Makes a region with no slots in use.
   *
   * @param name the simple name of the pool's class
   * @param slots how many slots there are
   */
  protected RegionSlots(String name, int slots) {
    super(name, slots);
  }

  /** Makes a region whose slots from a number on are taken on the slow path. */
  RegionSlots(String name, int slots, int limit) {
    super(name, slots, limit);
  }

  /** Closing ends all elements, as a reset does. */
  @Override
  final void requireClosable() {
    dropTo$(0);
  }
}
