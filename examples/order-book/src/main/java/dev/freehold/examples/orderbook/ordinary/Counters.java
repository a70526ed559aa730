package dev.freehold.examples.orderbook.ordinary;

/** Numbers that only grow. */
final class Counters {
  private int day = 1;
  private long priority;
  private long trade;

  int day() {
    return day;
  }

  long priority() {
    return priority;
  }

  long trade() {
    return trade;
  }

  long nextPriority() {
    return ++priority;
  }

  long nextTrade() {
    return ++trade;
  }

  void nextDay() {
    day++;
  }

  /** Goes on where another exchange was. */
  void set(int day, long priority, long trade) {
    this.day = day;
    this.priority = priority;
    this.trade = trade;
  }
}
