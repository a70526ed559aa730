package dev.freehold.examples.server.store;

import dev.freehold.Ref;
import dev.freehold.pool.MemoryPool;

/** Is lent pools, to count or to watch what is in them. */
@FunctionalInterface
public interface PoolUser {
  /** Is lent a pool, for the call. */
  void use(String name, @Ref MemoryPool pool);
}
