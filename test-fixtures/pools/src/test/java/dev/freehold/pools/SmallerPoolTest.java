package dev.freehold.pools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.Unsafe;
import dev.freehold.pool.DynamicPool;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Pool;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.SharedPool;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A pool that a program makes smaller than it was declared. */
class SmallerPoolTest {
  @FixedPool(capacity = 8)
  interface Limited extends PoolElement {
    long id();

    void id(long value);
  }

  @FixedPool(capacity = 8, returnRing = true)
  interface Returning extends PoolElement {
    long id();

    void id(long value);
  }

  @DynamicPool(initial = 4, max = 8)
  interface Growing extends PoolElement {
    long id();

    void id(long value);
  }

  @SharedPool(capacity = 8)
  interface Common extends PoolElement {
    long id();

    void id(long value);
  }

  @Test
  @Unsafe("it fills pools of all kinds in one loop")
  void hasAsManySlotsAsWereAskedFor() {
    for (Pool<?> pool :
        List.of(
            LimitedPool.create(3),
            ReturningPool.create(3),
            GrowingPool.create(3),
            CommonPool.create(3))) {
      Object[] all = {pool.tryAlloc(), pool.tryAlloc(), pool.tryAlloc()};
      assertEquals(3, pool.inUse());
      assertNull(pool.tryAlloc());
      assertEquals(3, pool.capacity());
      for (Object each : all) {
        ((PoolElement) each).close();
      }
      pool.close();
    }
  }

  @Test
  void isRefusedBeyondTheDeclaration() {
    assertEquals(
        "LimitedPool.create(9) asks for another size than the declaration allows: write a number from"
            + " 1 to 8, or declare more",
        assertThrows(IllegalArgumentException.class, () -> LimitedPool.create(9).close())
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> GrowingPool.create(0).close());
    assertThrows(IllegalArgumentException.class, () -> CommonPool.create(-1).close());
  }
}
