package dev.freehold.benchmarks.runtime.region;

import dev.freehold.pool.RegionPool;

/** An element of a region on the heap. */
@RegionPool(bytes = Batch.SIZE * TickOffsets.SIZE)
interface Tick extends TickFields {}
