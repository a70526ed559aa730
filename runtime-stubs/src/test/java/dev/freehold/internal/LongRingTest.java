package dev.freehold.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A ring of handles")
@Timeout(60)
class LongRingTest {
  @Test
  void isFullAtItsCapacityAndEmptyAfterwards() {
    LongRing ring = new LongRing(4);
    for (int turn = 0; turn < 3; turn++) {
      for (long value = 1; value <= 4; value++) {
        assertTrue(ring.offer(value));
      }
      assertFalse(ring.offer(5));
      for (long value = 1; value <= 4; value++) {
        assertEquals(value, ring.poll());
      }
      assertEquals(LongRing.NOTHING, ring.poll());
    }
  }

  @Test
  void givesEverythingToTheOtherThreadInOrder() throws InterruptedException {
    LongRing ring = new LongRing(8);
    int count = 100_000;
    Thread putter =
        new Thread(
            () -> {
              for (long value = 1; value <= count; value++) {
                while (!ring.offer(value)) {
                  Pause.after(100);
                }
              }
            });
    putter.start();
    for (long expected = 1; expected <= count; expected++) {
      long value = ring.poll();
      while (value == LongRing.NOTHING) {
        Pause.after(100);
        value = ring.poll();
      }
      assertEquals(expected, value);
    }
    putter.join();
  }
}
