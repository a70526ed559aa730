package dev.freehold.memory;

import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.pool.MemoryPool;

/**
 * Makes pools: {@code QuotePool::create}.
 *
 * @param <P> the pools
 * @since 0.1.0
 */
@FunctionalInterface
public interface PoolFactory<P extends @Ref MemoryPool> {
  /** Makes a pool, which the caller owns. */
  @Own
  P create();
}
