package dev.freehold.pools.garbage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The counting itself can be trusted. */
class AllocatedBytesTest {
  private Object last = "";

  @Test
  void nothingAllocatesNothing() {
    assertEquals(0, AllocatedBytes.of(() -> {}));
  }

  @Test
  void anObjectForEachOperationIsCounted() {
    assertTrue(AllocatedBytes.of(() -> last = new int[1]) >= 16 * 100_000);
  }
}
