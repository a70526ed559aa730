package dev.freehold.benchmarks.runtime.latency;

import dev.freehold.benchmarks.runtime.QuoteFields;
import dev.freehold.pool.FixedPool;

/** The pooled message. */
@FixedPool(capacity = Load.LIVE + Load.PASSING)
interface Message extends QuoteFields {}
