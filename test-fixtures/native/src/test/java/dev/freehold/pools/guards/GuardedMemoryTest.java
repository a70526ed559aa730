package dev.freehold.pools.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.Watch;
import dev.freehold.debug.WatchOptions;
import dev.freehold.pool.Frame;
import dev.freehold.pool.UseAfterReleaseException;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Unsafe("does what the compiler would refuse, to see what happens at run time")
@DisplayName("An element in guarded memory")
class GuardedMemoryTest {
  private static boolean isWithin(MemorySegment all, MemorySegment part) {
    return all.asOverlappingSlice(part).isPresent();
  }

  @Test
  void isWhereTheOthersAreOnceTheWatchHasEnded() {
    try (FixedPool pool = FixedPool.create()) {
      MemorySegment all = pool.segment();
      Watch watch = Overruns.watch(pool);
      Sample.Fixed watched = pool.alloc();
      assertFalse(isWithin(all, pool.segmentOf(watched)));
      pool.free(watched);
      watch.close();

      Sample.Fixed later = pool.alloc();

      assertTrue(isWithin(pool.segment(), pool.segmentOf(later)));
      assertEquals(all.address(), pool.segment().address());
      pool.free(later);
    }
  }

  @Test
  void isUsableAfterTheWatchUntilItIsReleased() {
    try (FixedPool pool = FixedPool.create()) {
      Watch watch = Overruns.watch(pool);
      Sample.Fixed watched = pool.alloc();
      watched.value(5);
      watch.close();
      assertEquals(5, watched.value());
      assertThrows(IllegalStateException.class, pool::segment);
      pool.free(watched);

      Sample.Fixed later = pool.alloc();

      assertTrue(isWithin(pool.segment(), pool.segmentOf(later)));
      assertThrows(UseAfterReleaseException.class, watched::value);
      pool.free(later);
    }
  }

  @Test
  void canBeDetachedAndAttachedAcrossTheEndOfTheWatch() {
    try (FixedPool pool = FixedPool.create()) {
      Watch watch = Overruns.watch(pool);
      Sample.Fixed watched = pool.alloc();
      watched.value(6);
      long handle = pool.detach(watched);
      watch.close();

      Sample.Fixed attached = pool.attach(handle);

      assertEquals(6, attached.value());
      pool.free(attached);
      assertFalse(pool.isLive(handle));
      assertTrue(pool.segment().byteSize() > 0);
    }
  }

  @Test
  void makesAPoolSayThatItsSegmentDoesNotShowIt() {
    try (FixedPool pool = FixedPool.create()) {
      Watch watch = Overruns.watch(pool);
      Exception thrown = assertThrows(IllegalStateException.class, pool::segment);
      watch.close();

      assertEquals(
          "[watch.segment] FixedPool is watched, or has elements that were, each in guarded memory of its own: use segmentOf(element), or close the watch and release those elements before you call segment()",
          thrown.getMessage());
    }
  }

  @Test
  void hasWhatTheLastElementOfItsSlotLeftIfThePoolIsLazy() {
    try (FixedPool pool = FixedPool.create()) {
      Sample.Fixed first = pool.alloc();
      first.value(7);
      first.name().set("seven");
      pool.free(first);
      Watch watch = DebugMemory.watch(pool, WatchOptions.standard().quarantine(0));
      Sample.Fixed second = pool.alloc();
      assertEquals(7, second.value());
      assertEquals("seven", second.name().toString());
      second.value(8);
      pool.free(second);
      watch.close();

      Sample.Fixed third = pool.alloc();

      assertEquals(8, third.value());
      pool.free(third);
    }
  }

  @Test
  void isZeroIfThePoolIs() {
    try (ZeroedPool pool = ZeroedPool.create()) {
      DebugMemory.watch(pool, WatchOptions.standard().quarantine(0));
      Sample.Zeroed first = pool.alloc();
      first.value(7);
      pool.free(first);

      Sample.Zeroed second = pool.alloc();

      assertEquals(0, second.value());
      pool.free(second);
    }
  }

  @Test
  void showsAPatternIfThePoolLeavesItUndefined() {
    try (UndefinedPool pool = UndefinedPool.create()) {
      DebugMemory.watch(pool);
      Sample.Undefined sample = pool.alloc();

      assertEquals(0xAAAAAAAAAAAAAAAAL, sample.value());
      pool.free(sample);
    }
  }

  @Test
  void isTheSameMemoryAtTheNextAllocationOfTheSlot() {
    try (FixedPool pool = FixedPool.create()) {
      DebugMemory.watch(pool, WatchOptions.standard().quarantine(0));
      Sample.Fixed first = pool.alloc();
      long address = pool.segmentOf(first).address();
      pool.free(first);

      Sample.Fixed second = pool.alloc();

      assertEquals(address, pool.segmentOf(second).address());
      pool.free(second);
    }
  }

  @Test
  void ofAStackIsUsableAfterTheWatchUntilTheFrameIsClosed() {
    try (StackedPool pool = StackedPool.create()) {
      Watch watch = Overruns.watch(pool);
      Sample.Stacked watched;
      try (Frame<Sample.Stacked> frame = pool.push()) {
        watched = frame.alloc();
        watched.value(9);
        watch.close();
        assertEquals(9, watched.value());
        assertThrows(IllegalStateException.class, pool::segment);
      }
      MemorySegment all = pool.segment();
      try (Frame<Sample.Stacked> frame = pool.push()) {
        assertTrue(isWithin(all, pool.segmentOf(frame.alloc())));
        assertThrows(UseAfterReleaseException.class, watched::value);
      }
    }
  }
}
