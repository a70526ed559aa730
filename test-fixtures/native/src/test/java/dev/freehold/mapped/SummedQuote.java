package dev.freehold.mapped;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Storage;

/** What the machine fails under: each element has a checksum. */
@FixedPool(capacity = 60, storage = Storage.MAPPED, checksums = true)
interface SummedQuote extends QuoteFields {}
