package dev.freehold.examples.orderbook.ordinary;

import java.util.LinkedHashMap;
import java.util.Map;

/** A price at which orders wait, in the order in which they trade. */
final class Level {
  private final int price;
  private final Map<Long, Order> orders = new LinkedHashMap<>();
  private long quantity;

  Level(int price) {
    this.price = price;
  }

  int price() {
    return price;
  }

  /** What all its orders show. */
  long quantity() {
    return quantity;
  }

  boolean isEmpty() {
    return orders.isEmpty();
  }

  /** The order that trades next. */
  Order first() {
    return orders.values().iterator().next();
  }

  /** Puts an order behind all others. */
  void append(Order order) {
    orders.put(order.id(), order);
    quantity += order.shown();
  }

  /** Takes an order out. */
  void remove(Order order) {
    orders.remove(order.id());
    quantity -= order.shown();
  }

  /** An order is for less. */
  void reduce(Order order, int open, int shown) {
    quantity -= order.shown() - shown;
    order.reduce(open, shown);
  }

  /** What could be traded here with an order of a participant. */
  long openOfOthers(int participant) {
    return orders.values().stream()
        .filter(order -> order.participant() != participant)
        .mapToLong(Order::open)
        .sum();
  }
}
