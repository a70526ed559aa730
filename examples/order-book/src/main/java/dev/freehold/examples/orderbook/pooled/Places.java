package dev.freehold.examples.orderbook.pooled;

import java.util.Arrays;

/** Numbers of places: one that has become free again, or the next that was never used. */
final class Places {
  private static final int FIRST_ROOM = 1024;

  private int[] free = new int[FIRST_ROOM];
  private int freed;
  private int made;

  int take() {
    return freed > 0 ? free[--freed] : made++;
  }

  void giveBack(int place) {
    if (freed == free.length) {
      free = Arrays.copyOf(free, freed * 2);
    }
    free[freed++] = place;
  }

  /** How many are taken. */
  int taken() {
    return made - freed;
  }
}
