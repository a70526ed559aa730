package dev.freehold.pools.garbage;

import dev.freehold.pools.model.Kind;
import dev.freehold.pools.model.NativeCells;
import java.util.stream.Stream;

/** The same operations on pools whose elements are in native memory. */
class NativePoolGarbageTest extends PoolGarbageTest {
  static Stream<Kind> kinds() {
    return NativeCells.kinds();
  }
}
