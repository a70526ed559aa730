package dev.freehold.internal;

/** The slots of a region: all are released together. */
public abstract class RegionSlots extends BumpSlots {
  private final long bytes;

  /** The number of the elements that are in use, in their handles; 0 until there is one. */
  private long group;

  /**
   * Makes a region with no slots in use.
   *
   * @param name the simple name of the pool's class
   * @param bytes how large it is
   * @param size of a slot, in bytes
   */
  protected RegionSlots(String name, long bytes, long size) {
    super(name, (int) (bytes / size));
    this.bytes = bytes;
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
    this.bytes = slots * size;
  }

  /** How large the region is, in bytes. */
  public final long bytes() {
    requireOpen$();
    return bytes;
  }

  /** The size that was asked for, unless that is another than the declaration allows. */
  protected static long size$(String pool, long asked, long slot, long declared) {
    if (asked < slot || asked > declared) {
      throw PoolErrors.size(pool, asked, slot, declared);
    }
    return asked;
  }

  /** A number that names an element until the region is reset. */
  protected final long handleOf$(SlotElement element) {
    requireAllocated(element);
    if (group == 0) {
      group = nextGroup();
    }
    return Handles.inGroup(group, element.slot$);
  }

  /** The slot that a handle names; throws if the region was reset since. */
  protected final int slotAt$(long handle) {
    if (!isNamed$(handle)) {
      requireOpen$();
      throw stale(handle, "its region was reset");
    }
    return Handles.slot(handle);
  }

  /** Whether the element that a handle names is there still. */
  public final boolean isNamed$(long handle) {
    return Handles.isInGroup(handle, group) && Handles.slot(handle) < top();
  }

  /** Releases all elements. */
  protected final void reset$() {
    dropTo(0);
    group = 0;
  }

  /** Closing ends all elements, as a reset does. */
  @Override
  final void requireClosable() {
    reset$();
  }
}
