package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.wire.OrderKind;
import dev.freehold.examples.orderbook.wire.RejectReason;
import dev.freehold.examples.orderbook.wire.TradingState;
import java.util.Optional;

/** Says why an order is refused before it is looked for somebody to trade with. */
final class Checks {
  private Checks() {}

  static Optional<RejectReason> add(Market market, Command.Add add) {
    if (!market.hasParticipant(add.participant())) {
      return Optional.of(RejectReason.UNKNOWN_PARTICIPANT);
    }
    if (!market.hasInstrument(add.instrument())) {
      return Optional.of(RejectReason.UNKNOWN_INSTRUMENT);
    }
    if (market.order(add.id()) != null) {
      return Optional.of(RejectReason.DUPLICATE_ORDER);
    }
    Instrument instrument = market.instrument(add.instrument());
    return order(instrument, add.kind(), add.price(), add.quantity())
        .or(() -> display(instrument.terms(), add.display(), add.quantity()))
        .or(() -> limits(market.participant(add.participant()), add));
  }

  static Optional<RejectReason> replace(Market market, Order order, Command.Replace replace) {
    Instrument instrument = market.instrument(order.instrument());
    return order(instrument, order.kind(), replace.price(), replace.quantity())
        .or(() -> size(market.participant(order.participant()), replace.quantity()));
  }

  private static Optional<RejectReason> order(
      Instrument instrument, OrderKind kind, int price, int quantity) {
    if (instrument.state() == TradingState.HALTED) {
      return Optional.of(RejectReason.HALTED);
    }
    if (!instrument.terms().takesQuantity(quantity)) {
      return Optional.of(RejectReason.BAD_QUANTITY);
    }
    return kind == OrderKind.MARKET || instrument.terms().takesPrice(price)
        ? Optional.empty()
        : Optional.of(RejectReason.BAD_PRICE);
  }

  private static Optional<RejectReason> display(Terms terms, int display, int quantity) {
    return display == 0 || display <= quantity && terms.takesQuantity(display)
        ? Optional.empty()
        : Optional.of(RejectReason.BAD_QUANTITY);
  }

  private static Optional<RejectReason> limits(Participant participant, Command.Add add) {
    return size(participant, add.quantity()).or(() -> count(participant, add.kind()));
  }

  private static Optional<RejectReason> size(Participant participant, int quantity) {
    return quantity > participant.largest()
        ? Optional.of(RejectReason.TOO_LARGE)
        : Optional.empty();
  }

  private static Optional<RejectReason> count(Participant participant, OrderKind kind) {
    return kind.rests() && participant.orders().size() >= participant.mostOpen()
        ? Optional.of(RejectReason.TOO_MANY_ORDERS)
        : Optional.empty();
  }
}
