package dev.freehold.internal;

/** The slots of one kind in a region that holds several, which share its bytes. */
public abstract class RegionPartSlots extends RegionSlots {
  private final RegionBytes bytes;
  private final long size;
  private final long alignment;

  /**
   * Makes a part with no slots in use.
   *
   * @param name the name of the part's class
   * @param slots how many slots there may be
   * @param size of a slot, in bytes
   * @param alignment of a slot, in bytes
   */
  protected RegionPartSlots(String name, int slots, RegionBytes bytes, long size, long alignment) {
    super(name, slots, 0);
    this.bytes = bytes;
    this.size = size;
    this.alignment = alignment;
  }

  @Override
  final boolean reserve() {
    return bytes.take(size, alignment);
  }
}
