package dev.freehold.pools.model;

import dev.freehold.Own;
import dev.freehold.pool.Init;
import dev.freehold.pool.Region;

/** A declared region. */
public record RegionKind(String name, Creation creation, Init init) {
  /** Makes such a region. */
  @FunctionalInterface
  public interface Creation {
    @Own
    Region<? extends Cell> create();
  }

  @Override
  public String toString() {
    return name;
  }
}
