package dev.freehold.benchmarks.runtime;

import dev.freehold.pool.DynamicPool;

/** An element of a pool that grows. */
@DynamicPool(initial = Sizes.CHUNK, max = Sizes.CAPACITY)
public interface DynamicQuote extends QuoteFields {}
