package dev.freehold.pool;

/** What {@code alloc()} does when every slot of a pool is in use. */
public enum Exhaustion {
  /** It throws {@link PoolExhaustedException}. */
  FAIL,

  /**
   * It waits until another thread releases an element. A virtual thread gives its carrier up
   * meanwhile. For pools whose elements other threads may release: a pool that one thread alone
   * uses would wait for itself.
   */
  BLOCK
}
