package dev.freehold.pools.debug;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Has the virtual machine collect garbage. */
final class Garbage {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private Garbage() {}

  /** Collects until a condition holds, and fails where it does not for too long. */
  static void collectUntil(BooleanSupplier condition) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "not within " + LONGEST);
      System.gc();
      sleep();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
