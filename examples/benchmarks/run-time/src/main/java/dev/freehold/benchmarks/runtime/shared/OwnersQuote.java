package dev.freehold.benchmarks.runtime.shared;

import dev.freehold.benchmarks.runtime.QuoteFields;
import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.pool.Ordering;
import dev.freehold.pool.SharedPool;

/** The same, in a pool in which each thread keeps free slots for itself. */
@SharedPool(capacity = Sizes.SHARED_CAPACITY, exact = false)
@Ordering(Ordering.Mode.PLAIN)
public interface OwnersQuote extends QuoteFields {}
