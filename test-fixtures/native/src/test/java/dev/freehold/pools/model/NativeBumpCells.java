package dev.freehold.pools.model;

import dev.freehold.pool.Init;
import dev.freehold.pool.RegionPool;
import dev.freehold.pool.StackPool;
import dev.freehold.pool.Storage;
import java.util.stream.Stream;

/** Stacks and regions in native memory. */
public final class NativeBumpCells {
  private NativeBumpCells() {}

  @StackPool(capacity = 5, storage = Storage.NATIVE)
  interface NativeStackUndefined extends Cell {}

  @StackPool(capacity = 3, storage = Storage.NATIVE, init = Init.ZERO)
  interface NativeStackZero extends Cell {}

  @RegionPool(bytes = 400, storage = Storage.NATIVE, init = Init.PATTERN)
  interface NativeRegionPattern extends Cell {}

  @RegionPool(bytes = 300, storage = Storage.NATIVE, init = Init.LAZY)
  interface NativeRegionLazy extends Cell {}

  /** Some ways to fill what is allocated. */
  public static Stream<StackKind> stacks() {
    return Stream.of(
        new StackKind("native stack", NativeStackUndefinedPool::create, Init.UNDEFINED),
        new StackKind("native stack, zero", NativeStackZeroPool::create, Init.ZERO));
  }

  /** The other ways. */
  public static Stream<RegionKind> regions() {
    return Stream.of(
        new RegionKind("native region, pattern", NativeRegionPatternPool::create, Init.PATTERN),
        new RegionKind("native region, lazy", NativeRegionLazyPool::create, Init.LAZY));
  }
}
