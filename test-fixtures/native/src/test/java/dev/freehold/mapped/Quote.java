package dev.freehold.mapped;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Storage;

@FixedPool(capacity = 8, storage = Storage.MAPPED)
interface Quote extends QuoteFields {}
