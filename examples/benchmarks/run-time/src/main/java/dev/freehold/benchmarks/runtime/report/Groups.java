package dev.freehold.benchmarks.runtime.report;

import static dev.freehold.benchmarks.runtime.report.Row.base;
import static dev.freehold.benchmarks.runtime.report.Row.own;
import static dev.freehold.benchmarks.runtime.report.Row.peer;

import java.util.List;

/** What is compared with what, and the goals. */
final class Groups {
  static final List<Group> ALL =
      List.of(heapAccess(), nativeAccess(), oneThread(), twoThreads(), region(), message());

  private Groups() {}

  private static Group heapAccess() {
    String ordinary = "FieldAccess.ordinary";
    return new Group(
        "Fields on the heap",
        base(ordinary, "ordinary object"),
        List.of(
            own(
                "FieldAccess.unchecked",
                "Freehold, proved alive",
                new NoMoreThan(1.0, ordinary, "ordinary")),
            own(
                "FieldAccess.checked",
                "Freehold, checked",
                new NoMoreThan(1.4, ordinary, "ordinary")),
            own("FieldAccess.handle", "Freehold, long handle")));
  }

  private static Group nativeAccess() {
    String unsafe = "NativeAccess.unsafe";
    List<String> peers =
        List.of(
            "NativeAccess.agrona",
            "NativeAccess.agronaUnchecked",
            "NativeAccess.sbe",
            "NativeAccess.sbeUnchecked",
            "NativeAccess.chronicle");
    return new Group(
        "Fields in native memory",
        base("NativeAccess.ordinary", "ordinary object"),
        List.of(
            own(
                "NativeAccess.freeholdGlobal",
                "Freehold, global pool",
                new NoMoreThan(1.3, unsafe, "Unsafe"),
                new AheadOf("Agrona, SBE, Chronicle Values", peers)),
            own("NativeAccess.freeholdGlobalUnchecked", "Freehold, global, proved alive"),
            own("NativeAccess.freehold", "Freehold, pool in a field"),
            peer(unsafe, "Unsafe"),
            peer("NativeAccess.agrona", "Agrona"),
            peer("NativeAccess.agronaUnchecked", "Agrona, no bounds checks"),
            peer("NativeAccess.sbe", "SBE"),
            peer("NativeAccess.sbeUnchecked", "SBE, no bounds checks"),
            peer("NativeAccess.chronicle", "Chronicle Values"),
            peer("NativeAccess.byteBuffer", "direct ByteBuffer"),
            peer("NativeAccess.globalSegment", "FFM, static segment"),
            peer("NativeAccess.segment", "FFM, segment in a field")));
  }

  private static Group oneThread() {
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

  private static Group twoThreads() {
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
            peer("SharedAllocation.treiber", "bare Treiber stack"),
            peer("SharedAllocation.jctools", "JCTools queue"),
            peer("SharedAllocation.netty", "Netty Recycler"),
            peer("SharedAllocation.stormpot", "Stormpot"),
            peer("SharedAllocation.commonsPool", "commons-pool2")));
  }

  private static Group region() {
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
                "NativeRegionAllocation.freehold",
                "Freehold, native region",
                new WithinNanos(1.4),
                new NoMoreThan(0.5, ordinary, "new")),
            peer("NativeRegionAllocation.unsafe", "by hand, Unsafe"),
            peer("RegionAllocation.agrona", "by hand, Agrona"),
            peer("NativeRegionAllocation.slicing", "FFM slicing allocator"),
            peer("NativeRegionAllocation.arena", "FFM confined arena"),
            peer("RegionAllocation.netty", "Netty pooled buffer")));
  }

  private static Group message() {
    return new Group(
        "Message from thread to thread",
        base("MessageExchange.ordinary", "new, JCTools queue"),
        List.of(
            own(
                "MessageExchange.freehold",
                "Freehold, return ring",
                new WithinNanos(10),
                new NoBytes()),
            peer("MessageExchange.blockingQueue", "new, ArrayBlockingQueue"),
            peer("MessageExchange.recycler", "Netty Recycler, JCTools"),
            peer("MessageExchange.disruptor", "Disruptor"),
            peer("MessageExchange.agronaCopied", "Agrona ring, copied"),
            peer("MessageExchange.agronaClaimed", "Agrona ring, in place")));
  }
}
