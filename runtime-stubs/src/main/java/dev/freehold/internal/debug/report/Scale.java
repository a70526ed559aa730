package dev.freehold.internal.debug.report;

/** Chooses how high a chart of slots is. */
final class Scale {
  private Scale() {}

  /** All slots, unless so few were used that one would not see them; an even number. */
  static int of(int most, int capacity) {
    if (capacity <= 4L * most || capacity <= 8) {
      return Math.max(2, capacity);
    }
    int height = 2;
    while (height < most) {
      height *= 2;
    }
    return Math.min(height, capacity);
  }
}
