package dev.freehold.debug;

import java.util.Random;

/**
 * Chooses allocations that fail on purpose.
 *
 * @since 0.1.0
 */
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

  /**
   * One allocation fails: the first, second, and so on.
   *
   * @param number from 1
   */
  static AllocationFailures nth(long number) {
    WatchOptions.require(number >= 1, "nth(" + number + ") is no allocation: the first is 1");
    return allocation -> allocation == number;
  }

  /**
   * Every second, third and so on fails.
   *
   * @param interval from 1, all
   */
  static AllocationFailures every(long interval) {
    WatchOptions.require(interval >= 1, "every(" + interval + ") is no interval: give 1 or more");
    return allocation -> allocation % interval == 0;
  }

  /**
   * Allocations fail at random, the same ones for the same seed.
   *
   * @param probability from 0, none, to 1, all
   */
  static AllocationFailures random(double probability, long seed) {
    WatchOptions.require(
        probability >= 0 && probability <= 1,
        "random(" + probability + ") is no probability: give 0 to 1");
    Random random = new Random(seed);
    return allocation -> random.nextDouble() < probability;
  }
}
