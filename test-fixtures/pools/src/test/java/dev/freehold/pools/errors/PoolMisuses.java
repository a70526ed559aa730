package dev.freehold.pools.errors;

import dev.freehold.Unsafe;
import dev.freehold.pool.ConfinementException;
import dev.freehold.pool.PoolExhaustedException;
import dev.freehold.pool.PoolInUseException;
import java.util.ArrayList;
import java.util.List;

/** Misuses of a pool as a whole. */
@Unsafe("misuses are the point")
final class PoolMisuses {
  private PoolMisuses() {}

  static List<Misuse> all() {
    return List.of(
        Misuse.of(
                "closing a pool with an element in use",
                PoolInUseException.class,
                "[own.leak] OrderPool was closed while 1 element is in use, in slot 0: release it first;"
                    + " the pool is still open",
                (orders, inUse) -> orders.close())
            .watched("\n  1 held since …"),
        Misuse.of(
                "allocating from an exhausted pool",
                PoolExhaustedException.class,
                "[pool.exhausted] OrderPool is exhausted, all 4 slots are in use: release elements"
                    + " sooner, declare more slots, or call tryAlloc()",
                (orders, inUse) -> allocateOneTooMany(orders))
            .watched("\n  3 held since …\n  1 held since …"),
        Misuse.of(
            "allocating in another thread",
            ConfinementException.class,
            "[pool.confined] OrderPool belongs to thread `owner` and was used by thread `other`: use it"
                + " in one thread, call handOver() in the first, or declare a @SharedPool",
            (orders, inUse) -> InThread.named("other", () -> orders.alloc())),
        Misuse.of(
            "releasing in another thread",
            ConfinementException.class,
            "[pool.confined] OrderPool belongs to thread `owner` and was used by thread `other`: use it"
                + " in one thread, call handOver() in the first, or declare a @SharedPool",
            (orders, inUse) -> InThread.named("other", () -> orders.free(inUse))),
        Misuse.of(
            "closing in another thread",
            ConfinementException.class,
            "[pool.confined] OrderPool belongs to thread `owner` and was used by thread `other`: use it"
                + " in one thread, call handOver() in the first, or declare a @SharedPool",
            (orders, inUse) -> InThread.named("other", orders::close)));
  }

  private static void allocateOneTooMany(OrderPool orders) {
    List<Order> all = new ArrayList<>();
    try {
      for (int number = 0; number < 3; number++) {
        all.add(orders.alloc());
      }
      orders.alloc();
    } finally {
      all.forEach(orders::free);
    }
  }
}
