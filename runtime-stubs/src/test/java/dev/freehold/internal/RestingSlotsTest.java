package dev.freehold.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.pool.PoolInUseException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A slot that rests in a shared pool")
@Timeout(60)
class RestingSlotsTest {
  private static final int LONG_ENOUGH_MILLIS = 100;

  private final SharedTestPool pool = new SharedTestPool(1);
  private final TestQuarantine watch = new TestQuarantine();

  RestingSlotsTest() {
    pool.watch$(watch);
    pool.free(pool.alloc());
  }

  @Test
  void isFoundWhileTheWatchEnds() throws Exception {
    FutureTask<@Nullable TestSlot> other = new FutureTask<>(pool::tryAlloc);
    watch.whenTaken = () -> startAndGiveTime(other);
    pool.unwatch$();

    assertNotNull(other.get(30, TimeUnit.SECONDS));
  }

  @Test
  void doesNotHinderClosingWhileTheWatchEnds() throws Exception {
    FutureTask<Boolean> other = new FutureTask<>(pool::close, true);
    watch.whenTaken = () -> startAndGiveTime(other);
    pool.unwatch$();

    assertTrue(other.get(30, TimeUnit.SECONDS));
  }

  @Test
  void isNotTakenByWhoeverComesWhileThePoolIsClosed() {
    watch.whenCounted = () -> assertEquals(0, OtherThread.call(watch::takeResting));
    assertThrows(PoolInUseException.class, pool::close);
  }

  @Test
  void isFreeAgainWhereThePoolCannotBeClosed() {
    SharedTestPool larger = new SharedTestPool(8);
    larger.watch$(new TestQuarantine());
    TestSlot kept = larger.alloc();
    larger.free(larger.alloc());

    assertThrows(PoolInUseException.class, larger::close);
    assertEquals(7, SharedSlotsTest.distinct(SharedSlotsTest.allocAll(larger)));
    assertNull(larger.tryAlloc());
    larger.free(kept);
  }

  @SuppressWarnings("ThreadJoinLoop")
  private static void startAndGiveTime(FutureTask<?> task) {
    Thread thread = new Thread(task, "other");
    thread.setDaemon(true);
    thread.start();
    try {
      thread.join(LONG_ENOUGH_MILLIS);
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
