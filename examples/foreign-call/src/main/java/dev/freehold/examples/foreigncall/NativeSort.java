package dev.freehold.examples.foreigncall;

import dev.freehold.Mut;
import dev.freehold.Unsafe;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Has {@code qsort} of the C library sort a pool's slots by price. */
final class NativeSort {
  private static final AddressLayout TRADE =
      ValueLayout.ADDRESS.withTargetLayout(TradePool.Element.LAYOUT);

  private NativeSort() {}

  /** Sorts all slots, whose elements then have other contents. */
  @Unsafe("qsort moves whole elements within the pool's memory, whose size it is told")
  static void sort(@Mut TradePool trades) throws Throwable {
    Linker linker = Linker.nativeLinker();
    MethodHandle qsort =
        linker.downcallHandle(
            linker.defaultLookup().find("qsort").orElseThrow(),
            FunctionDescriptor.ofVoid(
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_LONG,
                ValueLayout.ADDRESS));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment byPrice =
          linker.upcallStub(
              MethodHandles.lookup()
                  .findStatic(
                      NativeSort.class,
                      "compare",
                      MethodType.methodType(int.class, MemorySegment.class, MemorySegment.class)),
              FunctionDescriptor.of(ValueLayout.JAVA_INT, TRADE, TRADE),
              arena);
      qsort.invokeExact(
          trades.segment(), (long) trades.capacity(), TradePool.Element.SIZE, byPrice);
    }
  }

  private static int compare(MemorySegment left, MemorySegment right) {
    return Double.compare(price(left), price(right));
  }

  private static double price(MemorySegment trade) {
    return trade.get(ValueLayout.JAVA_DOUBLE, TradePool.Element.OFFSET_price);
  }
}
