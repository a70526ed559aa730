package dev.freehold.pools.garbage;

import dev.freehold.pools.model.NativeBumpCells;
import dev.freehold.pools.model.RegionKind;
import dev.freehold.pools.model.StackKind;
import java.util.stream.Stream;

/** The same operations on stacks and regions in native memory. */
class NativeFrameGarbageTest extends FrameGarbageTest {
  static Stream<StackKind> stacks() {
    return NativeBumpCells.stacks();
  }

  static Stream<RegionKind> regions() {
    return NativeBumpCells.regions();
  }
}
