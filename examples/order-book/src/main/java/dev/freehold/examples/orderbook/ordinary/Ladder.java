package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.wire.Side;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** The levels of one side of an instrument, the best one first. */
final class Ladder {
  private final Side side;
  private final TreeMap<Integer, Level> levels;

  Ladder(Side side) {
    this.side = side;
    Comparator<Integer> rising = Comparator.naturalOrder();
    levels = new TreeMap<>(side == Side.BUY ? rising.reversed() : rising);
  }

  /** All levels, the best one first. */
  Collection<Level> fromBest() {
    return levels.values();
  }

  /** The level that trades next. */
  Level best() {
    return levels.firstEntry().getValue();
  }

  /** Whether the best level trades with an order of the other side that has a limit. */
  boolean reaches(int limit) {
    Map.Entry<Integer, Level> best = levels.firstEntry();
    return best != null && side.other().accepts(limit, best.getKey());
  }

  /** What could be traded with an order of the other side, up to its limit. */
  long openOfOthers(Order taker) {
    long sum = 0;
    for (Level level : levels.values()) {
      if (sum >= taker.open() || !side.other().accepts(taker.price(), level.price())) {
        break;
      }
      sum += level.openOfOthers(taker.participant());
    }
    return sum;
  }

  /** Has an order wait behind all others at its price. */
  void append(Order order) {
    levels.computeIfAbsent(order.price(), Level::new).append(order);
  }

  /** Takes an order out. */
  void remove(Order order) {
    Level level = levels.get(order.price());
    level.remove(order);
    if (level.isEmpty()) {
      levels.remove(order.price());
    }
  }

  /** An order is for less. */
  void reduce(Order order, int open, int shown) {
    levels.get(order.price()).reduce(order, open, shown);
  }
}
