package dev.freehold.examples.foreigncall;

import dev.freehold.HandleOf;

/** Fills a pool in native memory, has C sort it, and reads it again. */
public final class Main {
  private Main() {}

  /** Runs the example. */
  public static void main(String[] args) throws Throwable {
    System.out.print(sorted(91.5, 88.25, 97, 90.75, 85, 99.5, 93, 86.5));
  }

  /** The trades at some prices, one a line, as C has sorted them. */
  static String sorted(double... prices) throws Throwable {
    try (TradePool trades = TradePool.create()) {
      @HandleOf(Trade.class)
      long[] handles = new long[trades.capacity()];
      for (int index = 0; index < handles.length; index++) {
        handles[index] = trades.detach(trade(trades, index, prices[index]));
      }
      NativeSort.sort(trades);
      StringBuilder lines = new StringBuilder();
      for (long handle : handles) {
        Trade trade = trades.attach(handle);
        lines.append(trade).append(System.lineSeparator());
        trades.free(trade);
      }
      return lines.toString();
    }
  }

  private static Trade trade(TradePool trades, int id, double price) {
    Trade trade = trades.alloc();
    trade.id(id);
    trade.price(price);
    trade.symbol().set("T" + id);
    return trade;
  }
}
