package dev.freehold.pools.garbage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.Unsafe;
import dev.freehold.memory.IntrusiveList;
import dev.freehold.pool.DynamicPool;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Links;
import dev.freehold.pool.RegionPool;
import dev.freehold.pool.StackPool;
import org.junit.jupiter.api.Test;

/** Handles. */
@Unsafe("pools and elements are captured by operations that are done within the test")
class HandleGarbageTest {
  @FixedPool(capacity = 2)
  interface Constant {
    long id();

    void id(long value);
  }

  @DynamicPool(initial = 1, max = 2)
  interface Growing {
    long id();

    void id(long value);
  }

  @Test
  void handlesOfAFixedPoolMakeNone() {
    ConstantPool pool = ConstantPool.create();
    assertEquals(0, AllocatedBytes.of(() -> useFixed(pool)));
    pool.close();
  }

  private static void useFixed(ConstantPool pool) {
    Constant element = pool.alloc();
    long handle = pool.handleOf(element);
    pool.editAt(handle).id(pool.at(handle).id() + 1);
    long sent = pool.detach(element);
    if (pool.isLive(handle)) {
      throw new AssertionError("a handle outlived the owner");
    }
    pool.free(pool.attach(sent));
  }

  @Test
  void handlesOfAGrowingPoolMakeNone() {
    GrowingPool pool = GrowingPool.create();
    assertEquals(0, AllocatedBytes.of(() -> useGrowing(pool)));
    pool.close();
  }

  private static void useGrowing(GrowingPool pool) {
    Growing element = pool.alloc();
    long handle = pool.handleOf(element);
    pool.editAt(handle).id(pool.at(handle).id() + 1);
    long sent = pool.detach(element);
    if (pool.isLive(handle)) {
      throw new AssertionError("a handle outlived the owner");
    }
    pool.free(pool.attach(sent));
  }

  @FixedPool(capacity = 2)
  interface Linked {
    Links links();
  }

  @Test
  void anIntrusiveListMakesNone() {
    LinkedPool pool = LinkedPool.create();
    IntrusiveList<Linked> list = IntrusiveList.by(Linked::links);
    assertEquals(0, AllocatedBytes.of(() -> link(pool, list)));
    pool.close();
  }

  private static void link(LinkedPool pool, IntrusiveList<Linked> list) {
    list.addLast(pool, pool.insert(pool.alloc()));
    list.addFirst(pool, pool.insert(pool.alloc()));
    pool.free(pool.remove(list.removeFirst(pool)));
    pool.free(pool.remove(list.removeFirst(pool)));
  }

  @RegionPool(bytes = 64)
  interface Leaf {
    long id();

    void id(long value);
  }

  @Test
  void handlesOfARegionMakeNone() {
    LeafPool region = LeafPool.create();
    assertEquals(0, AllocatedBytes.of(() -> useRegion(region)));
    region.close();
  }

  private static void useRegion(LeafPool region) {
    Leaf leaf = region.alloc();
    leaf.id(1);
    long handle = region.handleOf(leaf);
    region.editAt(handle).id(region.at(handle).id() + 1);
    region.reset();
    if (region.isLive(handle)) {
      throw new AssertionError("a handle outlived a reset");
    }
  }

  @StackPool(capacity = 2)
  interface Local {
    long id();

    void id(long value);
  }

  @Test
  void handlesOfAFrameMakeNone() {
    LocalPool stack = LocalPool.create();
    assertEquals(0, AllocatedBytes.of(() -> useFrame(stack)));
    stack.close();
  }

  private static void useFrame(LocalPool stack) {
    LocalPool.OpenFrame frame = stack.push();
    Local local = frame.alloc();
    local.id(1);
    long handle = frame.handleOf(local);
    frame.editAt(handle).id(frame.at(handle).id() + 1);
    frame.close();
    if (frame.isLive(handle)) {
      throw new AssertionError("a handle outlived its frame");
    }
  }

  @Test
  void keepingElementsMakesNone() {
    GrowingPool pool = GrowingPool.create();
    assertEquals(0, AllocatedBytes.of(() -> keep(pool)));
    pool.close();
  }

  private static void keep(GrowingPool pool) {
    Growing element = pool.alloc();
    element.id(1);
    long first = pool.insert(element);
    long second = pool.insert(pool.alloc());
    pool.editAt(first, second, (one, other) -> other.id(one.id()));
    pool.forEach(each -> each.id());
    pool.free(pool.remove(first));
    if (pool.removeIf(each -> each.id() == 1) != 1 || pool.kept() != 0) {
      throw new AssertionError("an element was kept that was to be removed");
    }
  }
}
