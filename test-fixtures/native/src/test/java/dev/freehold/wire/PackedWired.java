package dev.freehold.wire;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Packed;
import dev.freehold.pool.Storage;
import dev.freehold.pools.wire.Fields;

/** The fields in native memory, where they are not aligned; one pool for the program. */
@Packed
@FixedPool(capacity = 2, init = Init.ZERO, storage = Storage.NATIVE, global = true)
interface PackedWired extends Fields {}
