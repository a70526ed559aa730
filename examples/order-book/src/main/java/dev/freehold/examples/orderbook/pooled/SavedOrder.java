package dev.freehold.examples.orderbook.pooled;

import dev.freehold.examples.orderbook.wire.Limits;
import dev.freehold.pool.RegionPool;

/**
 * An order as a snapshot has it. Those of a participant are in a region together, and are looked at
 * before any of them rests.
 */
@RegionPool(bytes = SavedOrder.BYTES * Limits.OPEN_ORDERS)
interface SavedOrder {
  /** What one takes in a region. */
  int BYTES = 40;

  long id();

  void id(long value);

  int instrument();

  void instrument(int value);

  byte kind();

  void kind(byte value);

  boolean buys();

  void buys(boolean value);

  int price();

  void price(int value);

  int open();

  void open(int value);

  int shown();

  void shown(int value);

  int display();

  void display(int value);

  long priority();

  void priority(long value);
}
