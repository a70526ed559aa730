package dev.freehold.examples.orderbook.pooled;

import dev.freehold.HandleOf;
import dev.freehold.Mut;

/** The orders of a participant that rest, linked by handles in the order of their coming. */
final class Holdings {
  private Holdings() {}

  /** Adds the newest order. */
  static void append(
      @Mut OrderStore orders, @Mut Participant participant, @HandleOf(Order.class) long handle) {
    long newest = participant.newest();
    Order order = orders.edit(handle);
    order.older(newest);
    order.newer(Links.NONE);
    if (newest == Links.NONE) {
      participant.oldest(handle);
    } else {
      orders.edit(newest).newer(handle);
    }
    participant.newest(handle);
    participant.open(participant.open() + 1);
  }

  /** Takes an order out. */
  static void remove(
      @Mut OrderStore orders, @Mut Participant participant, @HandleOf(Order.class) long handle) {
    long older = orders.at(handle).older();
    long newer = orders.at(handle).newer();
    if (older == Links.NONE) {
      participant.oldest(newer);
    } else {
      orders.edit(older).newer(newer);
    }
    if (newer == Links.NONE) {
      participant.newest(older);
    } else {
      orders.edit(newer).older(older);
    }
    participant.open(participant.open() - 1);
  }
}
