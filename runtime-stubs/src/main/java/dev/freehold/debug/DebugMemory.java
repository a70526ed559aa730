package dev.freehold.debug;

import dev.freehold.Ref;
import dev.freehold.pool.MemoryPool;

/**
 * Turns on, for one pool and while the program runs, the recording of who allocates and releases
 * its elements, and reports what goes wrong. A pool that is not watched pays nothing for it.
 *
 * @since 0.1.0
 */
public final class DebugMemory {
  private DebugMemory() {}

  /**
   * Watches a pool, with the standard options. If it is watched already, that watch goes on.
   *
   * @param pool an open pool that Freehold has generated; of a confined pool, call this in the
   *     thread that it belongs to
   * @return the watch, which ends with the pool, or when it is closed
   * @throws IllegalArgumentException if Freehold has not generated the pool
   */
  public static Watch watch(@Ref MemoryPool pool) {
    return watch(pool, WatchOptions.standard());
  }

  /**
   * Watches a pool. If it is watched already, that watch goes on as it is.
   *
   * @param pool an open pool that Freehold has generated; of a confined pool, call this in the
   *     thread that it belongs to
   * @param options what is recorded, and how much of it
   * @return the watch, which ends with the pool, or when it is closed
   * @throws IllegalArgumentException if Freehold has not generated the pool
   * @throws dev.freehold.pool.UseAfterReleaseException if the pool is closed
   */
  public static Watch watch(@Ref MemoryPool pool, WatchOptions options) {
    pool.capacity(); // throws if the pool is closed
    return Provided.watches().watch(pool, options);
  }

  /** What is known now of every pool that is watched, or was and showed a fault. */
  public static MemoryReport report() {
    return Provided.watches().report();
  }
}
