package dev.freehold.pools.guards;

import dev.freehold.Mut;
import dev.freehold.pool.DynamicPool;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Length;
import dev.freehold.pool.RegionPool;
import dev.freehold.pool.SharedPool;
import dev.freehold.pool.StackPool;
import dev.freehold.pool.Storage;
import dev.freehold.pool.Text;

/** What is allocated; 24 bytes in C. */
interface Sample {
  long value();

  void value(@Mut Sample this, long value);

  @Length(8)
  Text name();

  @FixedPool(capacity = 4, storage = Storage.NATIVE, init = Init.LAZY)
  interface Fixed extends Sample {}

  @FixedPool(capacity = 4, storage = Storage.NATIVE, init = Init.ZERO)
  interface Zeroed extends Sample {}

  @FixedPool(capacity = 4, storage = Storage.NATIVE)
  interface Undefined extends Sample {}

  @FixedPool(capacity = 4, storage = Storage.NATIVE, returnRing = true)
  interface Returning extends Sample {}

  @DynamicPool(initial = 1, max = 8, storage = Storage.NATIVE)
  interface Growing extends Sample {}

  @SharedPool(capacity = 4, storage = Storage.NATIVE)
  interface Shared extends Sample {}

  @StackPool(capacity = 4, storage = Storage.NATIVE)
  interface Stacked extends Sample {}

  @RegionPool(bytes = 96, storage = Storage.NATIVE)
  interface Bulk extends Sample {}

  @FixedPool(capacity = 4, storage = Storage.MAPPED)
  interface Filed extends Sample {}

  @FixedPool(capacity = 4, storage = Storage.NATIVE, global = true)
  interface Constant extends Sample {}
}
