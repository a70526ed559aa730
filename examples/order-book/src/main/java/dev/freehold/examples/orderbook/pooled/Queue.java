package dev.freehold.examples.orderbook.pooled;

import dev.freehold.HandleOf;
import dev.freehold.Mut;

/** The orders that wait at a price, linked by handles in the order in which they trade. */
final class Queue {
  private Queue() {}

  /** Puts an order behind all others. */
  static void append(@Mut OrderStore orders, @Mut Level level, @HandleOf(Order.class) long handle) {
    long last = level.last();
    insert(orders, level, handle, last);
  }

  /** Puts an order behind those that have come before it. */
  static void insertByPriority(
      @Mut OrderStore orders, @Mut Level level, @HandleOf(Order.class) long handle) {
    long priority = orders.at(handle).priority();
    long before = level.last();
    while (before != Links.NONE && orders.at(before).priority() > priority) {
      before = orders.at(before).before();
    }
    insert(orders, level, handle, before);
  }

  private static void insert(
      @Mut OrderStore orders,
      @Mut Level level,
      @HandleOf(Order.class) long handle,
      @HandleOf(Order.class) long before) {
    long behind = before == Links.NONE ? level.first() : orders.at(before).behind();
    Order order = orders.edit(handle);
    order.before(before);
    order.behind(behind);
    level.quantity(level.quantity() + order.shown());
    setBehind(orders, level, before, handle);
    setBefore(orders, level, behind, handle);
  }

  /** Takes an order out. */
  static void remove(@Mut OrderStore orders, @Mut Level level, @HandleOf(Order.class) long handle) {
    Order order = orders.at(handle);
    level.quantity(level.quantity() - order.shown());
    long before = order.before();
    long behind = order.behind();
    setBehind(orders, level, before, behind);
    setBefore(orders, level, behind, before);
  }

  private static void setBehind(
      @Mut OrderStore orders,
      @Mut Level level,
      @HandleOf(Order.class) long before,
      @HandleOf(Order.class) long order) {
    if (before == Links.NONE) {
      level.first(order);
    } else {
      orders.edit(before).behind(order);
    }
  }

  private static void setBefore(
      @Mut OrderStore orders,
      @Mut Level level,
      @HandleOf(Order.class) long behind,
      @HandleOf(Order.class) long order) {
    if (behind == Links.NONE) {
      level.last(order);
    } else {
      orders.edit(behind).before(order);
    }
  }
}
