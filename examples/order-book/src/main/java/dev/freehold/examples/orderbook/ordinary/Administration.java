package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.wire.Limits;
import dev.freehold.examples.orderbook.wire.RejectReason;
import java.util.Optional;
import java.util.function.Consumer;

/** Does what the exchange itself asks for. */
final class Administration {
  private final Market market;
  private final Ledger ledger;
  private final Consumer<Report> reports;

  Administration(Market market, Ledger ledger, Consumer<Report> reports) {
    this.market = market;
    this.ledger = ledger;
    this.reports = reports;
  }

  void instrument(Command.NewInstrument from) {
    Optional<RejectReason> reason = refusal(from, market.instruments().size());
    if (reason.isPresent()) {
      reject(reason.get());
    } else {
      market.add(new Instrument(from.number(), from.terms()));
    }
  }

  private static Optional<RejectReason> refusal(Command.NewInstrument from, int size) {
    Terms terms = from.terms();
    if (from.number() != size) {
      return Optional.of(RejectReason.OUT_OF_SEQUENCE);
    }
    if (size == Limits.INSTRUMENTS) {
      return Optional.of(RejectReason.EXCHANGE_FULL);
    }
    if (terms.tick() <= 0 || terms.lowest() <= 0 || terms.lowest() > terms.highest()) {
      return Optional.of(RejectReason.BAD_PRICE);
    }
    return terms.lot() <= 0 ? Optional.of(RejectReason.BAD_QUANTITY) : Optional.empty();
  }

  void participant(Command.NewParticipant from) {
    Optional<RejectReason> reason = refusal(from, market.participants().size());
    if (reason.isPresent()) {
      reject(reason.get());
    } else {
      market.add(new Participant(from.name(), from.largest(), from.mostOpen()));
    }
  }

  private static Optional<RejectReason> refusal(Command.NewParticipant from, int size) {
    if (from.number() != size) {
      return Optional.of(RejectReason.OUT_OF_SEQUENCE);
    }
    if (size == Limits.PARTICIPANTS) {
      return Optional.of(RejectReason.EXCHANGE_FULL);
    }
    if (from.largest() <= 0) {
      return Optional.of(RejectReason.BAD_QUANTITY);
    }
    return from.mostOpen() < 0 || from.mostOpen() > Limits.OPEN_ORDERS
        ? Optional.of(RejectReason.TOO_MANY_ORDERS)
        : Optional.empty();
  }

  void state(Command.ChangeState change) {
    if (!market.hasInstrument(change.instrument())) {
      reject(RejectReason.UNKNOWN_INSTRUMENT);
      return;
    }
    market.instrument(change.instrument()).state(change.state());
    reports.accept(new Report.StateChanged(change.instrument(), change.state()));
  }

  void nextDay() {
    reports.accept(new Report.DayEnded(market.counters().day()));
    ledger.nextDay();
  }

  private void reject(RejectReason reason) {
    reports.accept(new Report.Rejected(0, reason));
  }
}
