package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.wire.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that the exchange knows. */
final class Market {
  private final List<Instrument> instruments = new ArrayList<>();
  private final List<Participant> participants = new ArrayList<>();
  private final Map<Long, Order> orders = new HashMap<>();
  private final Counters counters = new Counters();

  /** The instruments, by number. */
  List<Instrument> instruments() {
    return Collections.unmodifiableList(instruments);
  }

  /** The participants, by number. */
  List<Participant> participants() {
    return Collections.unmodifiableList(participants);
  }

  Counters counters() {
    return counters;
  }

  boolean hasInstrument(int number) {
    return number < instruments.size();
  }

  boolean hasParticipant(int number) {
    return number < participants.size();
  }

  Instrument instrument(int number) {
    return instruments.get(number);
  }

  Participant participant(int number) {
    return participants.get(number);
  }

  void add(Instrument instrument) {
    instruments.add(instrument);
  }

  void add(Participant participant) {
    participants.add(participant);
  }

  /** The order with an id; null if none rests. */
  @Nullable Order order(long id) {
    return orders.get(id);
  }

  /** The orders that an order trades with. */
  Ladder opposite(Order order) {
    return ladder(order, order.side().other());
  }

  /** A new order rests, behind all others at its price. */
  void enter(Order order) {
    participant(order.participant()).add(order);
    comeBack(order);
  }

  /** An order that its participant has already rests again, behind all others at its price. */
  void comeBack(Order order) {
    order.priority(counters.nextPriority());
    append(order);
  }

  /** An order of a snapshot waits behind those that were restored before it. */
  void append(Order order) {
    orders.put(order.id(), order);
    ladder(order, order.side()).append(order);
  }

  /** An order leaves its price, to come back at another; its participant has it still. */
  void leave(Order order) {
    ladder(order, order.side()).remove(order);
    orders.remove(order.id());
  }

  /** An order that has left its price is no longer its participant's either. */
  void forget(Order order) {
    participant(order.participant()).remove(order);
  }

  /** An order goes for good. */
  void remove(Order order) {
    leave(order);
    forget(order);
  }

  /** An order is for less, and shows no more than that. */
  void reduce(Order order, int open, int shown) {
    ladder(order, order.side()).reduce(order, open, shown);
  }

  /** An order shows more of itself, and waits behind all others at its price. */
  void refresh(Order order) {
    Ladder ladder = ladder(order, order.side());
    ladder.remove(order);
    order.refresh();
    order.priority(counters.nextPriority());
    ladder.append(order);
  }

  private Ladder ladder(Order order, Side side) {
    return instrument(order.instrument()).ladder(side);
  }
}
