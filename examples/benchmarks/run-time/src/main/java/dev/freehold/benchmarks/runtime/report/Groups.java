package dev.freehold.benchmarks.runtime.report;

import java.util.List;

/** What is compared with what, and the goals. */
final class Groups {
  static final List<Group> ALL =
      List.of(
          AccessGroups.heapAccess(),
          AccessGroups.inlineArrays(),
          AccessGroups.nativeAccess(),
          AllocationGroups.oneThread(),
          AllocationGroups.twoThreads(),
          AllocationGroups.region(),
          MessageGroups.message(),
          GrowthGroups.growth(),
          GrowthGroups.growthInUse());

  private Groups() {}
}
