package dev.freehold.wire;

import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Packed;
import dev.freehold.pool.Storage;

/** The fields in big-endian order. */
@Packed
@ByteOrder(ByteOrder.Order.BIG_ENDIAN)
@FixedPool(capacity = 2, storage = Storage.NATIVE)
interface BigCell extends WireFields {}
