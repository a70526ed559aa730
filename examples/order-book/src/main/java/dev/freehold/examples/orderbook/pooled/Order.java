package dev.freehold.examples.orderbook.pooled;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.orderbook.wire.Limits;
import dev.freehold.examples.orderbook.wire.Side;
import dev.freehold.pool.DynamicPool;

/**
 * An order. While it rests its pool owns it; handles link it to those before and behind it at its
 * price, and to those of its participant that came before and after it.
 */
@DynamicPool(initial = 1024, max = Limits.ORDERS)
interface Order {
  long id();

  void id(long value);

  int instrument();

  void instrument(int value);

  int participant();

  void participant(int value);

  boolean buys();

  void buys(boolean value);

  /** The code of its kind. */
  byte kind();

  void kind(byte value);

  int price();

  void price(int value);

  /** What is still to be traded. */
  int open();

  void open(int value);

  /** How much of that others see. */
  int shown();

  void shown(int value);

  /** How much others see at a time. */
  int display();

  void display(int value);

  /** Of two at the same price, the one with the lower number trades first. */
  long priority();

  void priority(long value);

  @HandleOf(Level.class)
  long level();

  void level(@HandleOf(Level.class) long value);

  @HandleOf(Order.class)
  long before();

  void before(@HandleOf(Order.class) long value);

  @HandleOf(Order.class)
  long behind();

  void behind(@HandleOf(Order.class) long value);

  @HandleOf(Order.class)
  long older();

  void older(@HandleOf(Order.class) long value);

  @HandleOf(Order.class)
  long newer();

  void newer(@HandleOf(Order.class) long value);

  default Side side() {
    return buys() ? Side.BUY : Side.SELL;
  }

  /** Becomes what another order asks for, with a limit and a quantity of its own. */
  default void ask(@Mut Order this, Order other, int price, int open) {
    id(other.id());
    instrument(other.instrument());
    participant(other.participant());
    buys(other.buys());
    kind(other.kind());
    display(other.display());
    price(price);
    open(open);
    refresh();
  }

  /** Shows as much as it shows at a time. */
  default void refresh(@Mut Order this) {
    shown(Math.min(display(), open()));
  }
}
