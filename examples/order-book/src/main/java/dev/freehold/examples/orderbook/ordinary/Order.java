package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.wire.OrderKind;
import dev.freehold.examples.orderbook.wire.Side;

/** An order, while it trades and while it rests. */
final class Order {
  private final long id;
  private final int instrument;
  private final int participant;
  private final Side side;
  private final OrderKind kind;
  private final int display;
  private int price;
  private int open;
  private int shown;
  private long priority;

  /** An order as it comes. */
  Order(Command.Add add) {
    this(add.id(), add.instrument(), add.participant(), add.side(), add.kind(), add.display());
    change(add.kind() == OrderKind.MARKET ? side.anyPrice() : add.price(), add.quantity());
  }

  private Order(long id, int instrument, int participant, Side side, OrderKind kind, int display) {
    this.id = id;
    this.instrument = instrument;
    this.participant = participant;
    this.side = side;
    this.kind = kind;
    this.display = display == 0 ? Integer.MAX_VALUE : display;
  }

  /** An order of a snapshot, whose price, quantities and priority are to follow. */
  static Order saved(
      long id, int instrument, int participant, Side side, OrderKind kind, int display) {
    return new Order(id, instrument, participant, side, kind, display);
  }

  void restore(int price, int open, int shown, long priority) {
    this.price = price;
    this.open = open;
    this.shown = shown;
    this.priority = priority;
  }

  long id() {
    return id;
  }

  int instrument() {
    return instrument;
  }

  int participant() {
    return participant;
  }

  Side side() {
    return side;
  }

  OrderKind kind() {
    return kind;
  }

  /** How much others see at a time. */
  int display() {
    return display;
  }

  int price() {
    return price;
  }

  /** What is still to be traded. */
  int open() {
    return open;
  }

  /** How much of that others see. */
  int shown() {
    return shown;
  }

  /** Of two at the same price, the one with the lower number trades first. */
  long priority() {
    return priority;
  }

  void priority(long value) {
    priority = value;
  }

  boolean isFilled() {
    return open == 0;
  }

  /** It is for another price or quantity. */
  void change(int newPrice, int newOpen) {
    price = newPrice;
    open = newOpen;
    refresh();
  }

  /** It is for less, and shows no more than that. */
  void reduce(int newOpen, int newShown) {
    open = newOpen;
    shown = newShown;
  }

  /** It shows as much as it shows at a time. */
  void refresh() {
    shown = Math.min(display, open);
  }
}
