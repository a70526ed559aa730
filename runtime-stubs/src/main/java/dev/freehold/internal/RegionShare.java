package dev.freehold.internal;

/**
 * What one kind of slots takes of a region that holds several, which share its bytes.
 *
 * @param size of a slot, in bytes
 * @param alignment of a slot, in bytes
 */
record RegionShare(RegionBytes bytes, long size, long alignment) {
  /** Whether there is room for one more slot, which is taken. */
  boolean take() {
    return bytes.take(size, alignment);
  }
}
