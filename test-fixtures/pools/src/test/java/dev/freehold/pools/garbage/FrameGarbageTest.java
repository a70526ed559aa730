package dev.freehold.pools.garbage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.Unsafe;
import dev.freehold.pool.Frame;
import dev.freehold.pool.FrameStack;
import dev.freehold.pool.Region;
import dev.freehold.pool.RegionPool;
import dev.freehold.pool.Slots;
import dev.freehold.pool.Struct;
import dev.freehold.pools.model.Cell;
import dev.freehold.pools.model.Kinds;
import dev.freehold.pools.model.RegionKind;
import dev.freehold.pools.model.StackKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stacks of frames, and regions. */
@Unsafe("pools are captured by operations that are done within the test")
class FrameGarbageTest {
  static Stream<StackKind> stacks() {
    return Kinds.stacks();
  }

  static Stream<RegionKind> regions() {
    return Kinds.regions();
  }

  @ParameterizedTest
  @MethodSource("stacks")
  void pushingAndPoppingFramesMakesNone(StackKind kind) {
    FrameStack<? extends Cell> stack = kind.creation().create();
    assertEquals(0, AllocatedBytes.of(() -> use(stack)));
    stack.close();
  }

  private static void use(FrameStack<? extends Cell> stack) {
    try (Frame<? extends Cell> lower = stack.push()) {
      lower.alloc().id(1);
      try (Frame<? extends Cell> upper = stack.push()) {
        upper.alloc().id(2);
        upper.tryAlloc().id(3);
      }
      lower.alloc().id(4);
    }
  }

  @ParameterizedTest
  @MethodSource("regions")
  void fillingAndResettingARegionMakesNone(RegionKind kind) {
    Region<? extends Cell> region = kind.creation().create();
    assertEquals(0, AllocatedBytes.of(() -> use(region)));
    region.close();
  }

  private static void use(Region<? extends Cell> region) {
    for (Cell cell = region.alloc(); cell != null; cell = region.alloc()) {
      cell.id(cell.id() + 1);
    }
    region.reset();
  }

  /** A region whose kinds share its bytes. */
  @RegionPool(bytes = 4096)
  interface Mixture {
    @Slots(16)
    Item items();

    @Slots(16)
    Item others();
  }

  /** What is in it. */
  @Struct
  interface Item {
    long id();

    void id(long value);
  }

  @Test
  void resettingARegionOfSeveralKindsMakesNone() {
    MixturePool region = MixturePool.create();
    assertEquals(0, AllocatedBytes.of(() -> use(region)));
    region.close();
  }

  private static void use(MixturePool region) {
    region.items().alloc().id(1);
    region.others().alloc().id(2);
    region.reset();
  }
}
