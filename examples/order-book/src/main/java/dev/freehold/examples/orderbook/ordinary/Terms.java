package dev.freehold.examples.orderbook.ordinary;

/**
 * How an instrument is traded.
 *
 * @param tick prices are multiples of it
 * @param lot quantities are multiples of it
 */
record Terms(String symbol, int tick, int lot, int lowest, int highest) {
  boolean takesPrice(int price) {
    return price >= lowest && price <= highest && price % tick == 0;
  }

  boolean takesQuantity(int quantity) {
    return quantity > 0 && quantity % lot == 0;
  }
}
