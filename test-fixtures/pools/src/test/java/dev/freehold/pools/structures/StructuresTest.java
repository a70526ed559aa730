package dev.freehold.pools.structures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The structures of the page about pools that keep their elements. */
class StructuresTest {
  @Test
  void aQueueServesInTurnAndLetsOneLeave() {
    try (Queue queue = new Queue()) {
      queue.add(1);
      long second = queue.add(2);
      queue.add(3);

      assertEquals(2, queue.leave(second));
      assertEquals(1, queue.next());
      assertEquals(3, queue.next());
      assertEquals(-1, queue.next());
      assertEquals(0, queue.size());
    }
  }

  @Test
  @Unsafe("two parts of one pool are changed at once on purpose")
  void oneElementIsNotTwo() {
    try (WaitingPool pool = WaitingPool.create()) {
      long handle = pool.insert(pool.alloc());

      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class,
              () -> pool.editAt(handle, handle, (one, other) -> one.id(other.id())));
      assertTrue(refused.getMessage().startsWith("[borrow.mut.twice] "));
    }
  }

  @Test
  void aTreeKeepsPricesInOrder() {
    try (PriceTree tree = new PriceTree()) {
      for (long price : new long[] {50, 20, 70, 20, 60, 10}) {
        tree.add(price, 1);
      }
      List<Long> prices = new ArrayList<>();
      tree.forEach(prices::add);

      assertEquals(List.of(10L, 20L, 50L, 60L, 70L), prices);
      assertEquals(2, tree.quantity(20));
      assertEquals(0, tree.quantity(30));
    }
  }

  @Test
  void aTableFindsWhatCollides() {
    try (SymbolTable table = new SymbolTable()) {
      table.put("Aa", 1);
      table.put("BB", 2); // The same hash code.
      table.put("Aa", 3);

      assertEquals(3, table.get("Aa"));
      assertEquals(2, table.get("BB"));
      assertTrue(table.remove("Aa"));
      assertFalse(table.remove("Aa"));
      assertEquals(2, table.get("BB"));
      assertEquals(-1, table.get("Aa"));
    }
  }

  @Test
  void aCacheForgetsWhatWasNotAskedForLongest() {
    try (SessionCache cache = new SessionCache()) {
      for (int user = 1; user <= 4; user++) {
        cache.put(user, user * 100L);
      }
      assertEquals(100, cache.token(1));
      cache.put(5, 500);

      assertEquals(0, cache.token(2));
      assertEquals(100, cache.token(1));
      assertEquals(500, cache.token(5));
    }
  }
}
