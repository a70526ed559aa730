package dev.freehold.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.PoolExhaustedException;
import dev.freehold.pool.PoolInUseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A shared pool")
class SharedSlotsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8, 64, 1000})
  void handsOutEverySlotOnceAndThenNone(int slots) {
    SharedTestPool pool = new SharedTestPool(slots);

    assertEquals(slots, distinct(allocAll(pool)));
    assertNull(pool.tryAlloc());
    assertThrows(PoolExhaustedException.class, pool::alloc);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8, 64, 1000})
  void givesAnotherThreadWhatOneHasReleased(int slots) {
    SharedTestPool pool = new SharedTestPool(slots);
    List<TestSlot> all = allocAll(pool);
    all.forEach(pool::free);

    assertEquals(slots, OtherThread.call(() -> distinct(allocAll(pool))));
  }

  @Test
  void takesTheSlotsOfThreadsThatHaveEnded() {
    SharedTestPool pool = new SharedTestPool(64);
    for (int thread = 0; thread < 20; thread++) {
      OtherThread.run(() -> pool.free(pool.alloc()));
    }

    assertEquals(64, distinct(allocAll(pool)));
  }

  @Test
  void takesTheSlotsOfThreadsThatDoNothing() throws InterruptedException {
    SharedTestPool pool = new SharedTestPool(64);
    CountDownLatch done = new CountDownLatch(8);
    CountDownLatch end = new CountDownLatch(1);
    for (int index = 0; index < 8; index++) {
      Thread idle =
          new Thread(
              () -> {
                pool.free(pool.alloc());
                done.countDown();
                try {
                  end.await();
                } catch (InterruptedException interrupted) {
                  Thread.currentThread().interrupt();
                }
              });
      idle.setDaemon(true);
      idle.start();
    }
    done.await();

    assertEquals(64, distinct(allocAll(pool)));
    end.countDown();
  }

  @Test
  void servesMoreThreadsThanItHasSlots() throws InterruptedException {
    SharedTestPool pool = new SharedTestPool(2);
    List<Thread> threads = new ArrayList<>();
    for (int index = 0; index < 16; index++) {
      Thread thread = new Thread(() -> repeat(pool, 1000));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertEquals(0, pool.inUse());
    assertEquals(2, distinct(allocAll(pool)));
  }

  private static void repeat(SharedTestPool pool, int times) {
    for (int time = 0; time < times; time++) {
      TestSlot slot = pool.tryAlloc();
      if (slot != null) {
        pool.free(slot);
      }
    }
  }

  @Test
  void countsWhatIsInUseWhoeverHasItAndWhoeverReleasesIt() {
    SharedTestPool pool = new SharedTestPool(64);
    List<TestSlot> mine = List.of(pool.alloc(), pool.alloc());
    TestSlot others = OtherThread.call(pool::alloc);

    assertEquals(3, pool.inUse());
    pool.free(others);
    OtherThread.run(() -> mine.forEach(pool::free));
    assertEquals(0, pool.inUse());
  }

  @Test
  void refusesASecondRelease() {
    SharedTestPool pool = new SharedTestPool(8);
    TestSlot slot = pool.alloc();
    pool.free(slot);

    assertThrows(DoubleReleaseException.class, () -> pool.free(slot));
    assertThrows(DoubleReleaseException.class, () -> OtherThread.run(() -> pool.free(slot)));
    assertEquals(8, distinct(allocAll(pool)));
  }

  @Test
  void staysWholeWhenItCannotBeClosed() {
    SharedTestPool pool = new SharedTestPool(64);
    TestSlot held = OtherThread.call(pool::alloc);

    PoolInUseException thrown = assertThrows(PoolInUseException.class, pool::close);

    assertEquals(1, thrown.inUse());
    assertEquals(held.slot(), thrown.slot());
    assertEquals(63, distinct(allocAll(pool)));
  }

  @Test
  void isClosedByAnyThreadAndForAll() {
    SharedTestPool pool = new SharedTestPool(64);
    pool.free(pool.alloc());
    OtherThread.run(pool::close);

    assertThrows(UseAfterReleaseException.class, pool::alloc);
    assertThrows(UseAfterReleaseException.class, pool::tryAlloc);
    assertThrows(DoubleReleaseException.class, pool::close);
  }

  @Test
  void findsAllSlotsWhileItIsWatched() {
    SharedTestPool pool = new SharedTestPool(64);
    pool.free(pool.alloc());
    OtherThread.run(() -> pool.free(pool.alloc()));
    pool.watch$(new TestWatch());

    List<TestSlot> all = allocAll(pool);

    assertEquals(64, distinct(all));
    all.forEach(pool::free);
    pool.unwatch$();
    assertEquals(64, distinct(allocAll(pool)));
  }

  @Test
  void isWatchedNoLongerThoughAnotherThreadHasJustClosedIt() {
    SharedTestPool pool = new SharedTestPool(1);
    pool.watch$(new TestWatch());
    OtherThread.run(pool::close);
    pool.unwatch$();

    assertThrows(DoubleReleaseException.class, pool::close);
  }

  @Test
  void renewsElementsWhileItIsWatched() {
    SharedTestPool pool = new SharedTestPool(1);
    pool.watch$(new TestWatch());
    TestSlot first = pool.alloc();
    pool.free(first);

    assertNotNull(pool.tryAlloc());
    assertThrows(DoubleReleaseException.class, () -> pool.free(first));
  }

  static List<TestSlot> allocAll(SharedTestPool pool) {
    List<TestSlot> all = new ArrayList<>();
    for (TestSlot slot = pool.tryAlloc(); slot != null; slot = pool.tryAlloc()) {
      all.add(slot);
    }
    return all;
  }

  static int distinct(List<TestSlot> slots) {
    BitSet seen = new BitSet();
    slots.forEach(slot -> seen.set(slot.slot()));
    assertEquals(slots.size(), seen.cardinality());
    return slots.size();
  }
}
