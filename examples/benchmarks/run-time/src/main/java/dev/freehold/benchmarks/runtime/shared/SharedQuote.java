package dev.freehold.benchmarks.runtime.shared;

import dev.freehold.benchmarks.runtime.QuoteFields;
import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.pool.Ordering;
import dev.freehold.pool.SharedPool;

/** An element of a pool for any thread, which one thread uses at a time: its fields are plain. */
@SharedPool(capacity = Sizes.SHARED_CAPACITY)
@Ordering(Ordering.Mode.PLAIN)
public interface SharedQuote extends QuoteFields {}
