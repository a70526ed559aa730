package dev.freehold.pool;

import dev.freehold.MustRelease;
import dev.freehold.Own;

/**
 * What all kinds of pools have in common. Its counts may be asked from any thread, and are then
 * those of a moment that is past.
 *
 * @since 0.1.0
 */
@MustRelease("close")
public interface MemoryPool extends AutoCloseable {
  /** How many slots there are. */
  int capacity();

  /** How many slots are allocated. */
  int inUse();

  /**
   * Closes the pool.
   *
   * @throws PoolInUseException if elements are still allocated; the pool then stays open and loses
   *     nothing
   * @throws DoubleReleaseException if the pool is closed
   */
  @Override
  void close(@Own MemoryPool this);
}
