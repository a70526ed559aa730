package dev.freehold.examples.orderbook.pooled;

import dev.freehold.HandleOf;
import dev.freehold.examples.orderbook.wire.Limits;
import dev.freehold.pool.DynamicPool;

/** A price at which orders wait, in the order in which they trade. */
@DynamicPool(initial = 1024, max = Limits.LEVELS)
interface Level {
  int price();

  void price(int value);

  /** What all its orders show. */
  long quantity();

  void quantity(long value);

  @HandleOf(Order.class)
  long first();

  void first(@HandleOf(Order.class) long value);

  @HandleOf(Order.class)
  long last();

  void last(@HandleOf(Order.class) long value);

  default boolean isEmpty() {
    return first() == Links.NONE;
  }
}
