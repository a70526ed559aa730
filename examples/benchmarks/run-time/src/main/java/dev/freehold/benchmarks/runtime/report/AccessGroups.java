package dev.freehold.benchmarks.runtime.report;

import static dev.freehold.benchmarks.runtime.report.Row.base;
import static dev.freehold.benchmarks.runtime.report.Row.own;
import static dev.freehold.benchmarks.runtime.report.Row.peer;

import java.util.List;

/** Reading and writing fields. */
final class AccessGroups {
  private AccessGroups() {}

  static Group heapAccess() {
    String ordinary = "FieldAccess.ordinary";
    return new Group(
        "Fields on the heap",
        base(ordinary, "ordinary object"),
        List.of(
            own(
                "FieldAccess.proved",
                "Freehold, proved",
                new NoMoreThan(1.0, ordinary, "ordinary")),
            own(
                "FieldAccess.checked",
                "Freehold, checked",
                new NoMoreThan(1.4, ordinary, "ordinary")),
            own("FieldAccess.handle", "Freehold, long handle")));
  }

  static Group inlineArrays() {
    String array = "InlineArrays.ordinary";
    return new Group(
        "Sum of 64 values in an object",
        base(array, "Java array"),
        List.of(
            own(
                "InlineArrays.proved",
                "Freehold, proved",
                new NoMoreThan(1.0, array, "a Java array")),
            own("InlineArrays.checked", "Freehold, checked"),
            own("NativeInlineArrays.proved", "Freehold, native, proved"),
            own("NativeInlineArrays.checked", "Freehold, native, checked")));
  }

  static Group nativeAccess() {
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
            own(
                "NativeAccess.freeholdGlobalProved",
                "Freehold, proved",
                new NoMoreThan(1.1, unsafe, "Unsafe")),
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
}
