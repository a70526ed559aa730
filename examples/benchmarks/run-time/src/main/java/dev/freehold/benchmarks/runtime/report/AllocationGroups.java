package dev.freehold.benchmarks.runtime.report;

import static dev.freehold.benchmarks.runtime.report.Row.base;
import static dev.freehold.benchmarks.runtime.report.Row.own;
import static dev.freehold.benchmarks.runtime.report.Row.peer;

import java.util.List;

/** Taking elements and giving them back. */
final class AllocationGroups {
  private AllocationGroups() {}

  static Group oneThread() {
    String ordinary = "AllocationAndFree.ordinary";
    AheadOf pools =
        new AheadOf(
            "every pool",
            List.of(
                "AllocationAndFree.jctools",
                "AllocationAndFree.netty",
                "AllocationAndFree.stormpot",
                "AllocationAndFree.commonsPool"));
    return new Group(
        "Take and give back, one thread",
        base(ordinary, "new"),
        List.of(
            own(
                "AllocationAndFree.fixed",
                "Freehold, fixed",
                new NoMoreThan(1.0, ordinary, "new"),
                pools,
                new NoBytes()),
            own("AllocationAndFree.dynamic", "Freehold, dynamic", pools, new NoBytes()),
            peer("AllocationAndFree.jctools", "JCTools queue"),
            peer("AllocationAndFree.netty", "Netty Recycler"),
            peer("AllocationAndFree.stormpot", "Stormpot"),
            peer("AllocationAndFree.commonsPool", "commons-pool2")));
  }

  static Group twoThreads() {
    return new Group(
        "Take and give back, two threads",
        base("SharedAllocation.ordinary", "new"),
        List.of(
            own(
                "SharedAllocation.freehold",
                "Freehold, shared",
                new WithinNanos(5),
                new AheadOf("a bare shared stack", List.of("SharedAllocation.treiber")),
                new NoBytes()),
            own(
                "SharedAllocation.freeholdByOwners",
                "Freehold, shared, exact = false",
                new AheadOf("Netty", List.of("SharedAllocation.netty"))),
            own("SharedAllocation.freeholdOrdered", "Freehold, ordered fields"),
            peer("SharedAllocation.treiber", "bare Treiber stack"),
            peer("SharedAllocation.jctools", "JCTools queue"),
            peer("SharedAllocation.netty", "Netty Recycler"),
            peer("SharedAllocation.stormpot", "Stormpot"),
            peer("SharedAllocation.commonsPool", "commons-pool2")));
  }

  static Group region() {
    String ordinary = "RegionAllocation.ordinary";
    return new Group(
        "Object of 32 bytes in a batch of 1,000",
        base(ordinary, "new"),
        List.of(
            own(
                "RegionAllocation.freehold",
                "Freehold, heap region",
                new WithinNanos(3),
                new NoMoreThan(0.5, ordinary, "new")),
            own(
                "RegionAllocation.freeholdProved",
                "Freehold, heap, proved",
                new WithinNanos(3),
                new NoMoreThan(0.5, ordinary, "new")),
            own(
                "NativeRegionAllocation.freehold",
                "Freehold, native region",
                new WithinNanos(1.4),
                new NoMoreThan(0.5, ordinary, "new")),
            own(
                "NativeRegionAllocation.freeholdProved",
                "Freehold, native, proved",
                new WithinNanos(1.4),
                new NoMoreThan(0.5, ordinary, "new")),
            peer("NativeRegionAllocation.unsafe", "by hand, Unsafe"),
            peer("RegionAllocation.agrona", "by hand, Agrona"),
            peer("NativeRegionAllocation.slicing", "FFM slicing allocator"),
            peer("NativeRegionAllocation.arena", "FFM confined arena"),
            peer("RegionAllocation.netty", "Netty pooled buffer")));
  }
}
