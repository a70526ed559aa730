package dev.freehold.mapped;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Storage;

/** What a process that is killed works on: its slots fill several pages of the file. */
@FixedPool(capacity = 100, storage = Storage.MAPPED)
interface KeptQuote extends QuoteFields {}
