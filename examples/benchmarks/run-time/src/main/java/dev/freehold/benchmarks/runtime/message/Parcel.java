package dev.freehold.benchmarks.runtime.message;

import dev.freehold.benchmarks.runtime.QuoteFields;
import dev.freehold.pool.FixedPool;

/** A message of a pool that one thread takes from, and to which the other gives back. */
@FixedPool(capacity = 2 * Channel.CAPACITY, returnRing = true)
interface Parcel extends QuoteFields {}
