package dev.freehold.examples.orderbook.pooled;

import dev.freehold.examples.orderbook.wire.OrderKind;
import dev.freehold.examples.orderbook.wire.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * Says why an order is refused before it is looked for somebody to trade with; null if it is not.
 */
final class Checks {
  private Checks() {}

  static @Nullable RejectReason add(Market market, Command.Add add) {
    if (!market.participants.has(add.participant())) {
      return RejectReason.UNKNOWN_PARTICIPANT;
    }
    if (!market.instruments.has(add.instrument())) {
      return RejectReason.UNKNOWN_INSTRUMENT;
    }
    if (market.orders.find(add.id()) != Links.NONE) {
      return RejectReason.DUPLICATE_ORDER;
    }
    Instrument instrument = market.instruments.get(add.instrument());
    RejectReason reason = order(instrument, add.orderKind(), add.price(), add.quantity());
    if (reason == null && !takesDisplay(instrument, add.display(), add.quantity())) {
      reason = RejectReason.BAD_QUANTITY;
    }
    return reason == null ? limits(market.participants.get(add.participant()), add) : reason;
  }

  static @Nullable RejectReason replace(Market market, Order order, Command.Replace replace) {
    RejectReason reason =
        order(
            market.instruments.get(order.instrument()),
            OrderKind.of(order.kind()),
            replace.price(),
            replace.quantity());
    if (reason != null) {
      return reason;
    }
    return replace.quantity() > market.participants.get(order.participant()).largest()
        ? RejectReason.TOO_LARGE
        : null;
  }

  private static @Nullable RejectReason order(
      Instrument instrument, OrderKind kind, int price, int quantity) {
    if (instrument.halted()) {
      return RejectReason.HALTED;
    }
    if (!instrument.takesQuantity(quantity)) {
      return RejectReason.BAD_QUANTITY;
    }
    return kind == OrderKind.MARKET || instrument.takesPrice(price) ? null : RejectReason.BAD_PRICE;
  }

  private static boolean takesDisplay(Instrument instrument, int display, int quantity) {
    return display == 0 || display <= quantity && instrument.takesQuantity(display);
  }

  private static @Nullable RejectReason limits(Participant participant, Command.Add add) {
    if (add.quantity() > participant.largest()) {
      return RejectReason.TOO_LARGE;
    }
    return add.orderKind().rests() && participant.open() >= participant.mostOpen()
        ? RejectReason.TOO_MANY_ORDERS
        : null;
  }
}
