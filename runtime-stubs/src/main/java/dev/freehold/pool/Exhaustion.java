package dev.freehold.pool;

/**
 * What {@code alloc()} does when every slot of a pool is in use.
 *
 * @since 0.1.0
 */
public enum Exhaustion {
  /** It throws {@link PoolExhaustedException}. */
  FAIL,

  /**
   * It waits until another thread releases an element; threads are served in the order of their
   * coming. A virtual thread gives its carrier up meanwhile. A thread that is interrupted before it
   * got a slot gets a {@link PoolExhaustedException} and stays interrupted; one that waits while
   * the pool is closed gets a {@link UseAfterReleaseException}. For pools whose elements other
   * threads may release: a pool that one thread alone uses would wait for itself.
   */
  BLOCK
}
