package dev.freehold.benchmarks.runtime.offheap;

import dev.freehold.benchmarks.runtime.QuoteFields;
import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Storage;

/** An element in native memory, of the one pool of its kind. */
@FixedPool(capacity = Sizes.CAPACITY, storage = Storage.NATIVE, global = true)
public interface GlobalNativeQuote extends QuoteFields {}
