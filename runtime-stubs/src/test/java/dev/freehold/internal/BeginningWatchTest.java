package dev.freehold.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.debug.WatchOptions;
import dev.freehold.internal.debug.PoolRecorder;
import dev.freehold.internal.debug.Watches;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A watch that begins while elements are in use")
class BeginningWatchTest {
  private static final WatchOptions OPTIONS =
      WatchOptions.standard().managed(false).reportTo(report -> {});

  private final SharedTestPool pool = new SharedTestPool(1);

  @Test
  void countsThemUntilTheyAreReleased() {
    TestSlot element = pool.alloc();
    PoolRecorder recorder = Watches.watch(pool, OPTIONS);

    assertEquals(1, recorder.history().slots().inUse());
    pool.free(element);
    assertEquals(0, recorder.history().slots().inUse());
  }

  @Test
  void doesNotCountOneThatIsReleasedMeanwhile() {
    TestSlot element = pool.alloc();
    PoolRecorder recorder = watchWhile(() -> pool.free(element));

    assertEquals(0, recorder.history().slots().inUse());
    assertEquals(1, recorder.history().slots().resting());
  }

  @Test
  void countsOneOnceThatIsAllocatedMeanwhile() {
    TestSlot element = pool.alloc();
    PoolRecorder recorder =
        watchWhile(
            () -> {
              pool.free(element);
              pool.alloc();
            });

    assertEquals(1, recorder.history().slots().inUse());
    assertEquals(0, recorder.history().slots().resting());
    recorder.history().leaked();
    assertEquals(1, recorder.history().findings().size());
  }

  /** The watch looks twice: which slots are in use, and what elements they have. */
  private PoolRecorder watchWhile(Runnable task) {
    AtomicInteger looks = new AtomicInteger();
    pool.whenLookedUp =
        () -> {
          if (looks.incrementAndGet() == 2) {
            task.run();
          }
        };
    return Watches.watch(pool, OPTIONS);
  }
}
