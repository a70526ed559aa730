package dev.freehold.examples.orderbook.ordinary;

/**
 * What was traded in an instrument in a day.
 *
 * @param turnover price times quantity, of all trades
 */
record Statistics(long trades, long volume, long turnover, int first, int high, int low, int last) {
  static final Statistics NONE = new Statistics(0, 0, 0, 0, 0, 0, 0);

  Statistics with(Trade trade) {
    int price = trade.price();
    boolean none = trades == 0;
    return new Statistics(
        trades + 1,
        volume + trade.quantity(),
        turnover + trade.value(),
        none ? price : first,
        none ? price : Math.max(high, price),
        none ? price : Math.min(low, price),
        price);
  }
}
