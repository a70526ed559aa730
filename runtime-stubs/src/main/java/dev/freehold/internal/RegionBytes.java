package dev.freehold.internal;

/** The bytes that the kinds of slots of one region share. */
public final class RegionBytes {
  private final long bytes;
  private long used;

  /** All bytes free. */
  public RegionBytes(long bytes) {
    this.bytes = bytes;
  }

  /** Whether there was room for that many bytes at a multiple of the alignment, which is taken. */
  boolean take(long size, long alignment) {
    long start = (used + alignment - 1) / alignment * alignment;
    if (start + size > bytes) {
      return false;
    }
    used = start + size;
    return true;
  }

  void reset() {
    used = 0;
  }

  long all() {
    return bytes;
  }

  long used() {
    return used;
  }
}
