package dev.freehold.benchmarks.runtime.shared;

import dev.freehold.benchmarks.runtime.QuoteFields;
import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.pool.SharedPool;

/** The same, with fields that many threads may use at once. */
@SharedPool(capacity = Sizes.SHARED_CAPACITY)
public interface OrderedQuote extends QuoteFields {}
