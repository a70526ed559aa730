package dev.freehold.pools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.pool.DynamicPool;
import dev.freehold.pool.PoolExhaustedException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A pool that grows. */
@Unsafe("elements are kept in a list of the JDK's")
class GrowingPoolTest {
  private static final int MOST = 10_000;

  @DynamicPool(initial = 3, max = MOST)
  interface Item {
    int number();

    void number(int value);
  }

  private final ItemPool pool = ItemPool.create();
  private final List<Item> items = new ArrayList<>();

  @AfterEach
  void close() {
    items.forEach(pool::free);
    pool.close();
  }

  private void fill() {
    while (items.size() < MOST) {
      Item item = pool.alloc();
      item.number(items.size());
      items.add(item);
    }
  }

  @Test
  void beginsWithTheSlotsThatWereDeclared() {
    assertEquals(3, pool.capacity());
  }

  @Test
  void growsOnlyWhenEverySlotIsInUse() {
    for (int count = 0; count < 3; count++) {
      items.add(pool.alloc());
      assertEquals(3, pool.capacity());
    }
    items.add(pool.alloc());
    assertTrue(pool.capacity() > 3);
  }

  @Test
  void keepsEveryElementWhereItIsWithWhatItHolds() {
    long[] handles = new long[MOST];
    while (items.size() < MOST) {
      Item item = pool.alloc();
      item.number(items.size());
      handles[items.size()] = pool.handleOf(item);
      items.add(item);
    }
    for (int number = 0; number < MOST; number++) {
      assertEquals(number, items.get(number).number());
      assertSame(items.get(number), pool.at(handles[number]));
    }
  }

  @Test
  void isExhaustedAtItsGreatestNumber() {
    fill();
    assertNull(pool.tryAlloc());
    assertEquals(MOST, assertThrows(PoolExhaustedException.class, pool::alloc).capacity());
    assertEquals(MOST, pool.capacity());
    assertEquals(MOST, pool.inUse());
  }

  @Test
  void doesNotShrink() {
    fill();
    items.forEach(pool::free);
    items.clear();
    assertEquals(MOST, pool.capacity());
    assertEquals(0, pool.inUse());
  }

  @Test
  void handsOutDifferentElements() {
    items.add(pool.alloc());
    for (int count = 1; count < 20; count++) {
      items.add(pool.alloc());
      assertNotSame(items.get(0), items.get(count));
    }
  }

  @Test
  void copiesEachSlotLessThanTwiceWhileItGrows() {
    long copies = 0;
    while (items.size() < MOST) {
      int before = pool.capacity();
      items.add(pool.alloc());
      copies += pool.capacity() == before ? 0 : before;
    }
    assertTrue(copies < 2L * MOST, copies + " slots copied");
  }
}
