package dev.freehold.benchmarks.runtime;

/** How many elements there are. */
public final class Sizes {
  /** Slots of every pool, and elements whose fields are read and written. */
  public static final int CAPACITY = 1024;

  /** Slots that a growing pool has at first. */
  public static final int CHUNK = 64;

  /** Elements in use while others are taken and given back; a power of two. */
  public static final int LIVE = 512;

  /** Slots of every pool that two threads use; a power of two. */
  public static final int SHARED_CAPACITY = 2048;

  /** Values in the inline array of an element. */
  public static final int VALUES = 64;

  private Sizes() {}
}
