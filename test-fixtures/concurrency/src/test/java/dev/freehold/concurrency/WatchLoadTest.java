package dev.freehold.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.Watch;
import dev.freehold.debug.WatchOptions;
import dev.freehold.pool.SharedPool;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Under load, a watch that begins and ends")
class WatchLoadTest {
  private static final WatchOptions OPTIONS =
      WatchOptions.standard().managed(false).reportTo(report -> {});

  private final WarePool pool = WarePool.create();
  private final ReadWriteLock use = new ReentrantReadWriteLock(true);

  @SharedPool(capacity = 96)
  interface Ware {
    int number();

    void number(int value);
  }

  /**
   * Of 8 threads with 12 each, one at its last allocation finds the slot that all the others left.
   */
  @Test
  void hidesNoSlot() {
    Load.run(
        9,
        Thread.ofPlatform(),
        number -> {
          if (number == 0) {
            DebugMemory.watch(pool, OPTIONS).close();
          } else {
            allocAndRelease(12);
          }
        });
    pool.close();
  }

  @Test
  void countsNoElementThatIsReleased() {
    Load.run(
        4,
        Thread.ofPlatform(),
        number -> {
          if (number == 0) {
            watchAndCount();
          } else {
            use.readLock().lock();
            allocAndRelease(5);
            use.readLock().unlock();
          }
        });
    pool.close();
  }

  private void watchAndCount() {
    try (Watch watch = DebugMemory.watch(pool, OPTIONS)) {
      use.writeLock().lock();
      try {
        assertEquals(0, watch.report().pools().get(0).slots().inUse());
      } finally {
        use.writeLock().unlock();
      }
    }
  }

  private void allocAndRelease(int count) {
    List<WarePool.Element> elements = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      WarePool.Element element = pool.tryAlloc();
      assertTrue(element != null, "exhausted");
      elements.add(element);
    }
    elements.forEach(WarePool.Element::close);
  }
}
