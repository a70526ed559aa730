package dev.freehold.examples.orderbook.run;

/**
 * How much is done.
 *
 * @param messages of a day, about
 * @param openOrders while the day lasts, about
 * @param rounds processes of each version, in turns
 * @param warmUpDays as fast as it goes, before anything is measured
 * @param days as fast as it goes, measured
 * @param messagesPerSecond when messages come at even times
 * @param seconds how long they do
 */
public record Plan(
    int messages,
    int openOrders,
    int rounds,
    int warmUpDays,
    int days,
    int messagesPerSecond,
    int seconds) {
  private static final Plan FULL = new Plan(1_000_000, 50_000, 3, 4, 5, 100_000, 20);
  private static final Plan QUICK = new Plan(30_000, 3_000, 1, 2, 3, 20_000, 1);

  /** The plan that a word of the command line means. */
  public static Plan of(boolean quick) {
    return quick ? QUICK : FULL;
  }

  /** Nanoseconds from one message to the next. */
  public long intervalNanos() {
    return 1_000_000_000L / messagesPerSecond;
  }

  /** Messages that come at even times. */
  public long steadyMessages() {
    return (long) messagesPerSecond * seconds;
  }
}
