package dev.freehold.wire;

import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Packed;
import dev.freehold.pool.Storage;

/** The fields in little-endian order. */
@Packed
@ByteOrder(ByteOrder.Order.LITTLE_ENDIAN)
@FixedPool(capacity = 2, storage = Storage.NATIVE)
interface LittleCell extends WireFields {}
