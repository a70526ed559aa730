package dev.freehold.pools.wire;

import dev.freehold.Unsafe;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Inline arrays do what Java arrays do. */
@Unsafe("the element is released at the end")
class ArrayModelTest {
  @Property(edgeCases = EdgeCasesMode.NONE)
  void arraysOnTheHeapDoWhatJavaArraysDo(@ForAll("steps") Object steps) {
    WiredPool pool = WiredPool.create();
    Wired element = pool.alloc();
    ArraySteps.run(element, element, steps);
    pool.free(element);
    pool.close();
  }

  @Provide
  Arbitrary<?> steps() {
    return ArraySteps.any();
  }
}
