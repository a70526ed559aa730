package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.wire.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who trades. */
final class Participant {
  private final String name;
  private final int largest;
  private final int mostOpen;
  private final Map<Long, Order> orders = new LinkedHashMap<>();
  private final long[] positions = new long[Limits.INSTRUMENTS];
  private long turnover;

  Participant(String name, int largest, int mostOpen) {
    this.name = name;
    this.largest = largest;
    this.mostOpen = mostOpen;
  }

  String name() {
    return name;
  }

  /** The largest quantity of an order. */
  int largest() {
    return largest;
  }

  /** How many orders may rest. */
  int mostOpen() {
    return mostOpen;
  }

  /** The orders that rest, in the order of their coming. */
  Collection<Order> orders() {
    return orders.values();
  }

  /** The same at this moment, for one who takes some out meanwhile. */
  List<Order> copyOfOrders() {
    return new ArrayList<>(orders.values());
  }

  void add(Order order) {
    orders.put(order.id(), order);
  }

  void remove(Order order) {
    orders.remove(order.id());
  }

  /** What it has bought of an instrument today less what it has sold. */
  long position(int instrument) {
    return positions[instrument];
  }

  void position(int instrument, long value) {
    positions[instrument] = value;
  }

  /** Price times quantity, of all that it has traded today. */
  long turnover() {
    return turnover;
  }

  void turnover(long value) {
    turnover = value;
  }

  void traded(int instrument, int signed, long value) {
    positions[instrument] += signed;
    turnover += value;
  }

  void clearDay() {
    Arrays.fill(positions, 0);
    turnover = 0;
  }
}
