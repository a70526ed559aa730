package dev.freehold.processor.generate;

import com.palantir.javapoet.TypeSpec;
import dev.freehold.pool.Exhaustion;
import dev.freehold.pool.HandlePool;
import dev.freehold.pool.Pool;
import dev.freehold.pool.Storage;
import dev.freehold.processor.declaration.PoolSettings;
import dev.freehold.processor.layout.PoolLayout;

/** Writes the kinds of pools whose elements are released one by one. */
interface FreeListWriter extends KindWriter {
  @Override
  default Class<?> face(PoolLayout pool) {
    return pool.settings().storage() == Storage.MAPPED ? Pool.class : HandlePool.class;
  }

  @Override
  default void addOperations(TypeSpec.Builder type, PoolLayout pool) {
    AllocationWriter.addTo(type, pool);
    ReleaseWriter.addTo(type, pool);
    StorageWriter.of(pool).addNames(type, pool);
  }

  /** Whether a thread that finds no slot waits for one. */
  static boolean blocks(PoolSettings settings) {
    return settings.exhaustion() == Exhaustion.BLOCK;
  }
}
