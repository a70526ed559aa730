package dev.freehold.pools.garbage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.Unsafe;
import dev.freehold.pool.RegionPool;
import dev.freehold.pool.Slots;
import dev.freehold.pool.Storage;
import dev.freehold.pools.model.NativeBumpCells;
import dev.freehold.pools.model.RegionKind;
import dev.freehold.pools.model.StackKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same operations on stacks and regions in native memory. */
@Unsafe("pools are captured by operations that are done within the test")
class NativeFrameGarbageTest extends FrameGarbageTest {
  static Stream<StackKind> stacks() {
    return NativeBumpCells.stacks();
  }

  static Stream<RegionKind> regions() {
    return NativeBumpCells.regions();
  }

  /** A region whose kinds share its bytes. */
  @RegionPool(bytes = 4096, storage = Storage.NATIVE)
  interface NativeMixture {
    @Slots(16)
    Item items();

    @Slots(16)
    Item others();
  }

  @Test
  void resettingANativeRegionOfSeveralKindsMakesNone() {
    NativeMixturePool region = NativeMixturePool.create();
    assertEquals(0, AllocatedBytes.of(() -> use(region)));
    region.close();
  }

  private static void use(NativeMixturePool region) {
    region.items().alloc().id(1);
    region.others().alloc().id(2);
    region.reset();
  }
}
