package dev.freehold.wire;

import dev.freehold.Unsafe;
import dev.freehold.pools.wire.ArraySteps;
import dev.freehold.pools.wire.TextSteps;
import dev.freehold.pools.wire.WiredPool;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Texts and inline arrays in native memory do what strings and Java arrays do. */
@Unsafe("elements are released at the end")
class NativeWireModelTest {
  @Property(edgeCases = EdgeCasesMode.NONE)
  void inNativeMemory(@ForAll("texts") Object texts, @ForAll("arrays") Object arrays) {
    NativeWiredPool pool = NativeWiredPool.create();
    NativeWired element = pool.alloc();
    NativeWired other = pool.alloc();
    TextSteps.run(element, texts);
    ArraySteps.run(element, other, arrays);
    pool.free(element);
    pool.free(other);
    pool.close();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void ofAPackedElementOfTheProgramsPool(
      @ForAll("texts") Object texts, @ForAll("arrays") Object arrays) {
    PackedWired element = PackedWiredPool.global().alloc();
    TextSteps.run(element, texts);
    ArraySteps.run(element, element, arrays);
    PackedWiredPool.global().free(element);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void fromTheHeapToNativeMemoryAndBack(@ForAll("arrays") Object arrays) {
    NativeWiredPool pool = NativeWiredPool.create();
    WiredPool heap = WiredPool.create();
    var element = pool.alloc();
    var other = heap.alloc();
    ArraySteps.run(element, other, arrays);
    ArraySteps.run(other, element, arrays);
    pool.free(element);
    heap.free(other);
    pool.close();
    heap.close();
  }

  @Provide
  Arbitrary<?> texts() {
    return TextSteps.any();
  }

  @Provide
  Arbitrary<?> arrays() {
    return ArraySteps.any();
  }
}
