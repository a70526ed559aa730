package dev.freehold.pools.model;

import dev.freehold.pool.Init;
import dev.freehold.pool.RegionPool;
import java.util.stream.Stream;

/** Regions, with each way to fill what is allocated. */
final class RegionCells {
  private RegionCells() {}

  @RegionPool(bytes = 400)
  interface RegionUndefined extends Cell {}

  @RegionPool(bytes = 400, init = Init.ZERO)
  interface RegionZero extends Cell {}

  @RegionPool(bytes = 300, init = Init.PATTERN)
  interface RegionPattern extends Cell {}

  @RegionPool(bytes = 300, init = Init.LAZY)
  interface RegionLazy extends Cell {}

  static Stream<RegionKind> kinds() {
    return Stream.of(
        new RegionKind("region", RegionUndefinedPool::create, Init.UNDEFINED),
        new RegionKind("region, zero", RegionZeroPool::create, Init.ZERO),
        new RegionKind("region, pattern", RegionPatternPool::create, Init.PATTERN),
        new RegionKind("region, lazy", RegionLazyPool::create, Init.LAZY));
  }
}
