package dev.freehold.wire;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Storage;
import dev.freehold.pools.wire.Fields;

/** The fields in native memory. */
@FixedPool(capacity = 2, init = Init.ZERO, storage = Storage.NATIVE)
interface NativeWired extends Fields {}
