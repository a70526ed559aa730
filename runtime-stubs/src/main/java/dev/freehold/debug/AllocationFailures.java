package dev.freehold.debug;

import java.util.Random;

/** Chooses allocations that fail on purpose. */
@FunctionalInterface
public interface AllocationFailures {
  /**
   * Whether an allocation fails. No two calls run at once.
   *
   * @param allocation the allocation's number, from 1
   */
  boolean fails(long allocation);

  /** No allocation fails. */
  static AllocationFailures none() {
    return allocation -> false;
  }

  /** One allocation fails: the first, second, and so on, from 1. */
  static AllocationFailures nth(long number) {
    return allocation -> allocation == number;
  }

  /** Every second, third and so on fails. */
  static AllocationFailures every(long interval) {
    return allocation -> allocation % interval == 0;
  }

  /**
   * Allocations fail at random, the same ones for the same seed.
   *
   * @param probability from 0, none, to 1, all
   */
  static AllocationFailures random(double probability, long seed) {
    Random random = new Random(seed);
    return allocation -> random.nextDouble() < probability;
  }
}
