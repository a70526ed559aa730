package dev.freehold.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.pool.DoubleReleaseException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Of two threads that do the same with a shared pool at once")
@Timeout(120)
class SharedRaceTest {
  @Test
  void oneGetsTheElementOfAHandle() throws InterruptedException {
    Race.run(20_000, new Attaching());
  }

  @Test
  void oneClosesItAndTheOtherIsToldThatItWasClosedBefore() throws InterruptedException {
    Race.run(5_000, new Closing());
  }

  private static final class Attaching implements Race.Round {
    private final SharedTestPool pool = new SharedTestPool(1);
    private final AtomicInteger got = new AtomicInteger();

    @Override
    public Runnable begin() {
      got.set(0);
      long handle = Handles.detach(pool.alloc());
      return () -> {
        if (pool.handles$.claim(pool.element$(0), handle)) {
          got.incrementAndGet();
        }
      };
    }

    @Override
    public void end() {
      assertEquals(1, got.get());
      pool.free((TestSlot) pool.element$(0));
    }
  }

  private static final class Closing implements Race.Round {
    private final AtomicInteger closed = new AtomicInteger();
    private final AtomicInteger toldTwice = new AtomicInteger();

    @Override
    public Runnable begin() {
      closed.set(0);
      toldTwice.set(0);
      SharedTestPool pool = new SharedTestPool(1);
      return () -> {
        try {
          pool.close();
          closed.incrementAndGet();
        } catch (DoubleReleaseException told) {
          toldTwice.incrementAndGet();
        }
      };
    }

    @Override
    public void end() {
      assertEquals(1, closed.get());
      assertEquals(1, toldTwice.get());
    }
  }
}
