package dev.freehold.internal;

/** Holds the kinds of slots of a region. */
public abstract class PartedRegion extends PartedPool {
  private final RegionBytes bytes;

  /**
   * Makes a region with no slots in use.
   *
   * @param name the simple name of the pool's class
   */
  protected PartedRegion(String name, RegionBytes bytes) {
    super(name);
    this.bytes = bytes;
  }

  /** How large the region was declared, in bytes. */
  public final long bytes() {
    requireOpen();
    return bytes.all();
  }

  /** How many bytes of it are taken. */
  public final long bytesInUse() {
    requireOpen();
    return bytes.used();
  }

  /** The bytes that the parts share. */
  protected final RegionBytes bytes$() {
    return bytes;
  }

  /** Releases all elements. */
  protected final void reset$() {
    requireOpen();
    parts().forEach(part -> ((RegionSlots) part).reset$());
    bytes.reset();
  }
}
