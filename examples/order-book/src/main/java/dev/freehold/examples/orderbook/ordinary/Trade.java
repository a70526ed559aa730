package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.wire.Side;

/**
 * What two orders agree on.
 *
 * @param maker the order that was there
 * @param taker the order that came
 * @param patient the participant whose order was there
 * @param hasty the participant whose order came
 */
record Trade(
    long number,
    int instrument,
    int price,
    int quantity,
    long maker,
    long taker,
    int patient,
    int hasty,
    Side takerSide) {
  long value() {
    return (long) price * quantity;
  }
}
