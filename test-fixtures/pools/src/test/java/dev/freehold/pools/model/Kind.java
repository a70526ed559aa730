package dev.freehold.pools.model;

import dev.freehold.Own;
import dev.freehold.pool.Init;
import dev.freehold.pool.Pool;

/**
 * A declared pool with a free list, as far as the model has to know it.
 *
 * @param slots how many slots there are at first
 * @param most how many there may be
 */
public record Kind(
    String name, Creation creation, Init init, Threads threads, int slots, int most) {

  /** Makes such a pool. */
  @FunctionalInterface
  public interface Creation {
    @Own
    Pool<? extends Cell> create();
  }

  @Override
  public String toString() {
    return name;
  }
}
