package dev.freehold.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.pool.ConfinementException;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.PoolExhaustedException;
import dev.freehold.pool.PoolInUseException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A pool with a return ring")
class SlotReturnsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8, 100})
  void getsBackWhatOtherThreadsRelease(int slots) {
    ReturningTestPool pool = new ReturningTestPool(slots, false);
    for (int turn = 0; turn < 3; turn++) {
      List<TestSlot> all = new ArrayList<>();
      for (TestSlot slot = pool.tryAlloc(); slot != null; slot = pool.tryAlloc()) {
        all.add(slot);
      }
      assertEquals(slots, all.stream().map(TestSlot::slot).distinct().count());
      assertThrows(PoolExhaustedException.class, pool::alloc);
      OtherThread.run(() -> all.forEach(pool::free));
    }
  }

  @Test
  void countsReturnedSlotsAsFree() {
    ReturningTestPool pool = new ReturningTestPool(4, false);
    TestSlot slot = pool.alloc();
    pool.alloc();
    OtherThread.run(() -> pool.free(slot));

    assertEquals(1, pool.inUse());
  }

  @Test
  void refusesAnotherThreadThatAllocates() {
    ReturningTestPool pool = new ReturningTestPool(4, false);
    pool.alloc();

    assertThrows(ConfinementException.class, () -> OtherThread.run(pool::alloc));
  }

  @Test
  void refusesASecondReleaseByEitherThread() {
    ReturningTestPool pool = new ReturningTestPool(4, false);
    TestSlot slot = pool.alloc();
    OtherThread.run(() -> pool.free(slot));

    assertThrows(DoubleReleaseException.class, () -> pool.free(slot));
    assertThrows(DoubleReleaseException.class, () -> OtherThread.run(() -> pool.free(slot)));
  }

  @Test
  void goesToTheNextThreadThatAllocatesAfterItIsHandedOver() {
    ReturningTestPool pool = new ReturningTestPool(1, false);
    TestSlot slot = pool.alloc();
    pool.handOver();
    OtherThread.run(() -> pool.free(slot));

    assertNotNull(OtherThread.call(pool::alloc));
    assertThrows(ConfinementException.class, pool::tryAlloc);
  }

  @Test
  void closesWithSlotsInTheRing() {
    ReturningTestPool pool = new ReturningTestPool(2, false);
    TestSlot slot = pool.alloc();
    assertThrows(PoolInUseException.class, pool::close);
    OtherThread.run(() -> pool.free(slot));

    pool.close();
  }

  @Test
  void findsReturnedSlotsWhileItIsWatched() {
    ReturningTestPool pool = new ReturningTestPool(1, false);
    pool.watch$(new TestWatch());
    TestSlot slot = pool.alloc();
    OtherThread.run(() -> pool.free(slot));

    assertNotNull(pool.tryAlloc());
    assertNull(pool.tryAlloc());
  }
}
