package dev.freehold.pools.wire;

import dev.freehold.Unsafe;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Texts hold what strings hold. */
@Unsafe("the element is released at the end")
class TextModelTest {
  @Property(edgeCases = EdgeCasesMode.NONE)
  void textsOnTheHeapHoldWhatStringsHold(@ForAll("steps") Object steps) {
    WiredPool pool = WiredPool.create();
    Wired element = pool.alloc();
    TextSteps.run(element, steps);
    pool.free(element);
    pool.close();
  }

  @Provide
  Arbitrary<?> steps() {
    return TextSteps.any();
  }
}
