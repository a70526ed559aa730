package dev.freehold.mapped;

import dev.freehold.pool.DynamicPool;
import dev.freehold.pool.Storage;

/** Its file gets longer, and its elements have checksums. */
@DynamicPool(initial = 4, max = 50, storage = Storage.MAPPED, checksums = true)
interface GrowingQuote extends QuoteFields {}
