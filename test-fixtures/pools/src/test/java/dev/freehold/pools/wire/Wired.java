package dev.freehold.pools.wire;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;

/** The fields on the heap. */
@FixedPool(capacity = 2, init = Init.ZERO)
public interface Wired extends Fields {}
