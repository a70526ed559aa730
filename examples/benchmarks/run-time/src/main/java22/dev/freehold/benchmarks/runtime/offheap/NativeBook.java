package dev.freehold.benchmarks.runtime.offheap;

import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;
import dev.freehold.pool.Storage;

/** An element in native memory, with values inside it. */
@FixedPool(capacity = Sizes.CAPACITY, storage = Storage.NATIVE, global = true)
public interface NativeBook {
  @Length(Sizes.VALUES)
  Longs levels();
}
