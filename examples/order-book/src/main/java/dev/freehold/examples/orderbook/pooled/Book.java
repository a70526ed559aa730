package dev.freehold.examples.orderbook.pooled;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.examples.orderbook.wire.Side;

/** Puts orders into the market, moves them there, and takes them out. */
final class Book {
  private Book() {}

  /** A new order rests, behind all others at its price. */
  static void enter(@Mut Market market, @Own Order order) {
    order.priority(market.counters.nextPriority());
    int participant = order.participant();
    long handle = rest(market, order);
    Holdings.append(market.orders, market.participants.edit(participant), handle);
  }

  /** An order that has left its price waits at another, behind all others. */
  static void comeBack(
      @Mut Market market, @HandleOf(Order.class) long handle, int price, int open) {
    int instrument = market.orders.at(handle).instrument();
    Side side = market.orders.at(handle).side();
    long level = level(market, instrument, side, price);
    Order order = market.orders.edit(handle);
    order.price(price);
    order.open(open);
    order.refresh();
    order.level(level);
    order.priority(market.counters.nextPriority());
    Queue.append(market.orders, market.levels.edit(level), handle);
  }

  /** An order of a snapshot rests, where its priority says. */
  static void restore(@Mut Market market, @Own Order order) {
    int participant = order.participant();
    long level = level(market, order.instrument(), order.side(), order.price());
    order.level(level);
    long handle = market.orders.keep(order);
    Queue.insertByPriority(market.orders, market.levels.edit(level), handle);
    Holdings.append(market.orders, market.participants.edit(participant), handle);
  }

  @HandleOf(Order.class)
  private static long rest(@Mut Market market, @Own Order order) {
    long level = level(market, order.instrument(), order.side(), order.price());
    order.level(level);
    long handle = market.orders.keep(order);
    Queue.append(market.orders, market.levels.edit(level), handle);
    return handle;
  }

  /** An order leaves its price, perhaps to come back at another; its participant has it still. */
  static void leave(@Mut Market market, @HandleOf(Order.class) long handle) {
    Order order = market.orders.at(handle);
    long level = order.level();
    int instrument = order.instrument();
    Side side = order.side();
    Queue.remove(market.orders, market.levels.edit(level), handle);
    if (market.levels.at(level).isEmpty()) {
      close(market, instrument, side, level);
    }
  }

  /** An order that has left its price goes for good. */
  static void forget(@Mut Market market, @HandleOf(Order.class) long handle) {
    int participant = market.orders.at(handle).participant();
    Holdings.remove(market.orders, market.participants.edit(participant), handle);
    market.orders.remove(handle);
  }

  /** An order leaves its price and goes for good. */
  static void remove(@Mut Market market, @HandleOf(Order.class) long handle) {
    leave(market, handle);
    forget(market, handle);
  }

  /** An order shows more of itself, and waits behind all others at its price. */
  static void refresh(@Mut Market market, @HandleOf(Order.class) long handle) {
    long level = market.orders.at(handle).level();
    Queue.remove(market.orders, market.levels.edit(level), handle);
    Order order = market.orders.edit(handle);
    order.refresh();
    order.priority(market.counters.nextPriority());
    Queue.append(market.orders, market.levels.edit(level), handle);
  }

  /** An order is for less, and shows no more than that. */
  static void reduce(@Mut Market market, @HandleOf(Order.class) long handle, int open, int shown) {
    Order order = market.orders.edit(handle);
    Level level = market.levels.edit(order.level());
    level.quantity(level.quantity() - order.shown() + shown);
    order.open(open);
    order.shown(shown);
  }

  @HandleOf(Level.class)
  private static long level(@Mut Market market, int instrument, Side side, int price) {
    Ladder ladder = market.ladders.of(instrument, side);
    long found = ladder.find(price);
    if (found != Links.NONE) {
      return found;
    }
    long opened = market.levels.open(price);
    ladder.add(price, opened);
    return opened;
  }

  private static void close(
      @Mut Market market, int instrument, Side side, @HandleOf(Level.class) long level) {
    market.ladders.of(instrument, side).remove(market.levels.at(level).price());
    market.levels.remove(level);
  }
}
