package dev.freehold.benchmarks.runtime.region;

import dev.freehold.pool.RegionPool;
import dev.freehold.pool.Storage;

/** An element of a region in native memory, of which there is one. */
@RegionPool(bytes = Batch.SIZE * TickOffsets.SIZE, storage = Storage.NATIVE, global = true)
interface NativeTick extends TickFields {}
