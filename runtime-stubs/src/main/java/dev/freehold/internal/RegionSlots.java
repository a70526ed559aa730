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

  /**
   * Makes one kind of the slots of a region that holds several, none of them in use.
   *
   * @param name the name of the part's class
   * @param slots how many slots there may be
   * @param bytes what the kinds share
   * @param size of a slot, in bytes
   * @param alignment of a slot, in bytes
   */
  protected RegionSlots(String name, int slots, RegionBytes bytes, long size, long alignment) {
    super(name, slots, new RegionShare(bytes, size, alignment));
  }

  /** Closing ends all elements, as a reset does. */
  @Override
  final void requireClosable() {
    dropTo$(0);
  }
}
