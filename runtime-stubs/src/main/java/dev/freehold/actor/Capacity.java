package dev.freehold.actor;

/** How many messages a queue holds. */
final class Capacity {
  private static final int MOST = 1 << 30;

  private Capacity() {}

  /** The capacity as the queues take it, which is two at least. */
  static int of(int asked) {
    if (asked < 1 || asked > MOST) {
      throw new IllegalArgumentException(
          "a capacity of %,d messages: say one from 1 to %,d".formatted(asked, MOST));
    }
    return Math.max(2, asked);
  }
}
