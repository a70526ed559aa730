package dev.freehold.examples.orderbook.pooled;

import dev.freehold.examples.orderbook.wire.Side;
import dev.freehold.pool.StackPool;

/** What two orders agree on; it lasts until all who must know have seen it. */
@StackPool(capacity = 4)
interface Trade {
  long number();

  void number(long value);

  int instrument();

  void instrument(int value);

  int price();

  void price(int value);

  int quantity();

  void quantity(int value);

  /** The order that was there. */
  long maker();

  void maker(long value);

  /** The order that came. */
  long taker();

  void taker(long value);

  /** The participant whose order was there. */
  int patient();

  void patient(int value);

  /** The participant whose order came. */
  int hasty();

  void hasty(int value);

  boolean takerBuys();

  void takerBuys(boolean value);

  default Side takerSide() {
    return takerBuys() ? Side.BUY : Side.SELL;
  }

  default long value() {
    return (long) price() * quantity();
  }
}
