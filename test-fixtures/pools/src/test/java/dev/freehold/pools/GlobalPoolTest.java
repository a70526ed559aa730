package dev.freehold.pools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.Unsafe;
import dev.freehold.pool.FixedPool;
import org.junit.jupiter.api.Test;

/** A pool of which the program has one. */
class GlobalPoolTest {
  @FixedPool(capacity = 4, global = true)
  interface Setting {
    int value();

    void value(int value);
  }

  @Test
  void isThereWithoutBeingMade() {
    Setting setting = SettingPool.global().alloc();
    setting.value(5);
    assertEquals(5, setting.value());
    SettingPool.global().free(setting);
  }

  @Test
  @Unsafe("compares and closes the global pool")
  void isTheSameAlwaysAndIsNotClosed() {
    SettingPool pool = SettingPool.global();
    assertSame(pool, SettingPool.global());
    UnsupportedOperationException error =
        assertThrows(UnsupportedOperationException.class, pool::close);
    assertEquals(
        "[move.out.of.borrow] SettingPool is global, it belongs to the program: do not close it",
        error.getMessage());
    assertEquals(0, pool.inUse());
  }
}
