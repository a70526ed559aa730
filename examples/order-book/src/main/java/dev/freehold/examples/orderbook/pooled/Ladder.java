package dev.freehold.examples.orderbook.pooled;

import dev.freehold.HandleOf;
import dev.freehold.examples.orderbook.wire.Side;
import java.util.Arrays;

/**
 * The levels of one side of an instrument, the best one last: what comes and goes is near the end,
 * where little has to be moved.
 */
final class Ladder {
  private static final int FIRST_ROOM = 64;

  private final Side side;
  private int[] prices = new int[FIRST_ROOM];
  private @HandleOf(Level.class) long[] levels = new long[FIRST_ROOM];
  private int size;

  Ladder(Side side) {
    this.side = side;
  }

  int size() {
    return size;
  }

  /** The level with a price; {@link Links#NONE} if there is none. */
  @HandleOf(Level.class)
  long find(int price) {
    int index = index(price);
    return index < size && prices[index] == price ? levels[index] : Links.NONE;
  }

  /** A level, counted from the best one. */
  @HandleOf(Level.class)
  long fromBest(int position) {
    return levels[size - 1 - position];
  }

  /** Whether the best level trades with an order of the other side that has a limit. */
  boolean reaches(int limit) {
    return size > 0 && side.other().accepts(limit, prices[size - 1]);
  }

  /** Whether a level trades with an order of the other side that has a limit. */
  boolean reaches(int limit, int position) {
    return position < size && side.other().accepts(limit, prices[size - 1 - position]);
  }

  void add(int price, @HandleOf(Level.class) long level) {
    if (size == prices.length) {
      grow();
    }
    int index = index(price);
    System.arraycopy(prices, index, prices, index + 1, size - index);
    System.arraycopy(levels, index, levels, index + 1, size - index);
    prices[index] = price;
    levels[index] = level;
    size++;
  }

  void remove(int price) {
    int index = index(price);
    size--;
    System.arraycopy(prices, index + 1, prices, index, size - index);
    System.arraycopy(levels, index + 1, levels, index, size - index);
  }

  private void grow() {
    prices = Arrays.copyOf(prices, size * 2);
    @HandleOf(Level.class)
    long[] smaller = levels;
    levels = new long[prices.length];
    System.arraycopy(smaller, 0, levels, 0, size);
  }

  /** Where a price is, or would be. */
  private int index(int price) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = low + high >>> 1;
      if (isBetter(price, prices[middle])) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isBetter(int price, int other) {
    return side == Side.BUY ? price > other : price < other;
  }
}
