package dev.freehold.pools.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.Unsafe;
import dev.freehold.debug.Watch;
import dev.freehold.pool.Frame;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Unsafe("does what the compiler would refuse, to see what happens at run time")
@DisplayName("A write past a watched element is found")
class OverrunOfEachKindTest {
  private static final long SIZE = FixedPool.Element.SIZE;

  private static void assertFound(String pool, int slot, Watch watch) {
    assertEquals(Overruns.found(pool, slot, SIZE + " bytes after"), Overruns.of(watch));
  }

  @Test
  void inAPoolThatGrows() {
    try (GrowingPool pool = GrowingPool.create()) {
      Watch watch = Overruns.watch(pool);
      Sample.Growing first = pool.alloc();
      Sample.Growing second = pool.alloc();
      Overruns.write(pool.segmentOf(second), SIZE);
      pool.free(second);
      pool.free(first);

      assertFound("GrowingPool", 1, watch);
    }
  }

  @Test
  void inASharedPoolByAnotherThread() throws InterruptedException {
    try (SharedPool pool = SharedPool.create()) {
      Watch watch = Overruns.watch(pool);
      Thread other =
          new Thread(
              () -> {
                Sample.Shared sample = pool.alloc();
                Overruns.write(pool.segmentOf(sample), SIZE);
                pool.free(sample);
              });
      other.start();
      other.join();

      assertEquals(1, watch.findings().size());
      assertEquals("slot.overrun", watch.findings().get(0).key());
    }
  }

  @Test
  void inAPoolToWhichOtherThreadsReturnSlots() throws InterruptedException {
    try (ReturningPool pool = ReturningPool.create()) {
      Watch watch = Overruns.watch(pool);
      Sample.Returning sample = pool.alloc();
      Overruns.write(pool.segmentOf(sample), SIZE);
      Thread other = new Thread(() -> pool.free(sample));
      other.start();
      other.join();

      assertFound("ReturningPool", 0, watch);
    }
  }

  @Test
  void inAStackWhenTheFrameIsClosed() {
    try (StackedPool pool = StackedPool.create()) {
      Watch watch = Overruns.watch(pool);
      try (Frame<Sample.Stacked> frame = pool.push()) {
        Overruns.write(pool.segmentOf(frame.alloc()), SIZE);
      }

      assertFound("StackedPool", 0, watch);
    }
  }

  @Test
  void inARegionWhenItIsReset() {
    try (BulkPool pool = BulkPool.create()) {
      Watch watch = Overruns.watch(pool);
      pool.alloc();
      Overruns.write(pool.segmentOf(pool.alloc()), SIZE);
      pool.reset();

      assertFound("BulkPool", 1, watch);
    }
  }
}
