package dev.freehold.examples.orderbook.pooled;

import dev.freehold.Mut;
import dev.freehold.examples.orderbook.wire.Limits;
import dev.freehold.examples.orderbook.wire.RejectReason;
import dev.freehold.examples.orderbook.wire.TradingState;
import org.jspecify.annotations.Nullable;

/** Does what the exchange itself asks for. */
final class Administration {
  private final ReportWriter reports;

  Administration(ReportWriter reports) {
    this.reports = reports;
  }

  void instrument(@Mut Market market, Command.NewInstrument from) {
    RejectReason reason = refusal(from, market.instruments.size());
    if (reason != null) {
      reports.rejected(0, reason);
      return;
    }
    Instrument instrument = market.instruments.add();
    instrument.symbol().set(from.symbol().toString());
    instrument.tick(from.tick());
    instrument.lot(from.lot());
    instrument.lowest(from.lowest());
    instrument.highest(from.highest());
  }

  private static @Nullable RejectReason refusal(Command.NewInstrument from, int size) {
    if (from.number() != size) {
      return RejectReason.OUT_OF_SEQUENCE;
    }
    if (size == Limits.INSTRUMENTS) {
      return RejectReason.EXCHANGE_FULL;
    }
    if (from.tick() <= 0 || from.lowest() <= 0 || from.lowest() > from.highest()) {
      return RejectReason.BAD_PRICE;
    }
    return from.lot() <= 0 ? RejectReason.BAD_QUANTITY : null;
  }

  void participant(@Mut Market market, Command.NewParticipant from) {
    RejectReason reason = refusal(from, market.participants.size());
    if (reason != null) {
      reports.rejected(0, reason);
      return;
    }
    Participant participant = market.participants.add();
    participant.name().set(from.name().toString());
    participant.largest(from.largest());
    participant.mostOpen(from.mostOpen());
  }

  private static @Nullable RejectReason refusal(Command.NewParticipant from, int size) {
    if (from.number() != size) {
      return RejectReason.OUT_OF_SEQUENCE;
    }
    if (size == Limits.PARTICIPANTS) {
      return RejectReason.EXCHANGE_FULL;
    }
    if (from.largest() <= 0) {
      return RejectReason.BAD_QUANTITY;
    }
    return from.mostOpen() < 0 || from.mostOpen() > Limits.OPEN_ORDERS
        ? RejectReason.TOO_MANY_ORDERS
        : null;
  }

  void state(@Mut Market market, Command.ChangeState change) {
    if (!market.instruments.has(change.instrument())) {
      reports.rejected(0, RejectReason.UNKNOWN_INSTRUMENT);
      return;
    }
    TradingState state = TradingState.of(change.state());
    market.instruments.edit(change.instrument()).halted(state == TradingState.HALTED);
    reports.state(change.instrument(), state);
  }

  void nextDay(@Mut Market market) {
    reports.endOfDay(market.counters.day());
    Ledger.nextDay(market);
  }
}
