package dev.freehold.pools.garbage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.Unsafe;
import dev.freehold.pool.Frame;
import dev.freehold.pool.RegionPool;
import dev.freehold.pool.StackPool;
import org.junit.jupiter.api.Test;

/** Stacks of frames, and regions. */
@Unsafe("pools are captured by operations that are done within the test")
class FrameGarbageTest {
  @StackPool(capacity = 4)
  interface Scratch {
    long id();

    void id(long value);
  }

  @RegionPool(bytes = 64)
  interface Leaf {
    long id();

    void id(long value);
  }

  @Test
  void pushingAndPoppingFramesMakesNone() {
    ScratchPool stack = ScratchPool.create();
    assertEquals(0, AllocatedBytes.of(() -> useFrames(stack)));
    stack.close();
  }

  private static void useFrames(ScratchPool stack) {
    try (Frame<Scratch> lower = stack.push()) {
      lower.alloc().id(1);
      try (Frame<Scratch> upper = stack.push()) {
        upper.alloc().id(2);
        upper.tryAlloc().id(3);
      }
      lower.alloc().id(4);
    }
  }

  @Test
  void fillingAndResettingARegionMakesNone() {
    LeafPool region = LeafPool.create();
    assertEquals(0, AllocatedBytes.of(() -> useRegion(region)));
    region.close();
  }

  private static void useRegion(LeafPool region) {
    for (Leaf leaf = region.alloc(); leaf != null; leaf = region.alloc()) {
      leaf.id(leaf.id() + 1);
    }
    region.reset();
  }
}
