package dev.freehold.benchmarks.runtime;

import dev.freehold.pool.FixedPool;

/** An element of a pool whose slots are all made at first. */
@FixedPool(capacity = Sizes.CAPACITY)
public interface Quote extends QuoteFields {}
