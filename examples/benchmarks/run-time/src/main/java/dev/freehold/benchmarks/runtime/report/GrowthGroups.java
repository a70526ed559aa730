package dev.freehold.benchmarks.runtime.report;

import static dev.freehold.benchmarks.runtime.report.Row.base;
import static dev.freehold.benchmarks.runtime.report.Row.own;
import static dev.freehold.benchmarks.runtime.report.Row.peer;

import java.util.List;

/** Whether the size of a pool matters. */
final class GrowthGroups {
  /** What is more than the noise of a machine. */
  private static final double FLAT = 1.3;

  private GrowthGroups() {}

  static Group growth() {
    String smallest = "CapacityGrowth.few-6";
    NoMoreThan flat = new NoMoreThan(FLAT, smallest, "2^6");
    NoMoreThan flatShared = new NoMoreThan(FLAT, "CapacityGrowth.fewShared-6", "2^6");
    return Group.inOrder(
        "As pools grow, 32 elements in use",
        base(smallest, "fixed, 2^6 slots"),
        List.of(
            own("CapacityGrowth.few-10", "fixed, 2^10", flat),
            own("CapacityGrowth.few-16", "fixed, 2^16", flat),
            own("CapacityGrowth.few-22", "fixed, 2^22", flat),
            own("CapacityGrowth.fewShared-6", "shared, 2^6 slots"),
            own("CapacityGrowth.fewShared-10", "shared, 2^10", flatShared),
            own("CapacityGrowth.fewShared-16", "shared, 2^16", flatShared),
            own("CapacityGrowth.fewShared-22", "shared, 2^22", flatShared)));
  }

  static Group growthInUse() {
    return Group.inOrder(
        "As pools grow, half of the slots in use",
        base("CapacityGrowth.ordinary-6", "new, 2^5 objects"),
        List.of(
            own("CapacityGrowth.half-6", "fixed, 2^6 slots"),
            peer("CapacityGrowth.ordinary-10", "new, 2^9 objects"),
            own("CapacityGrowth.half-10", "fixed, 2^10 slots"),
            peer("CapacityGrowth.ordinary-16", "new, 2^15 objects"),
            own("CapacityGrowth.half-16", "fixed, 2^16 slots"),
            peer("CapacityGrowth.ordinary-22", "new, 2^21 objects"),
            own("CapacityGrowth.half-22", "fixed, 2^22 slots")));
  }
}
