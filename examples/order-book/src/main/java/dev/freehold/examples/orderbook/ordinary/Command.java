package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.wire.OrderKind;
import dev.freehold.examples.orderbook.wire.Side;
import dev.freehold.examples.orderbook.wire.TradingState;

/** What a frame says. */
sealed interface Command {
  /**
   * An order comes.
   *
   * @param display how much to show at a time; all if it is 0
   */
  record Add(
      long id,
      int instrument,
      int participant,
      Side side,
      OrderKind kind,
      int price,
      int quantity,
      int display)
      implements Command {}

  /** An order gets another price or quantity. */
  record Replace(long id, int quantity, int price) implements Command {}

  /** An order goes. */
  record Cancel(long id) implements Command {}

  /** All orders of a participant go. */
  record MassCancel(int participant) implements Command {}

  /** An instrument is traded from now on, or is not. */
  record ChangeState(int instrument, TradingState state) implements Command {}

  /** An instrument comes. */
  record NewInstrument(int number, Terms terms) implements Command {}

  /** A participant comes. */
  record NewParticipant(int number, String name, int largest, int mostOpen) implements Command {}

  /** The day ends. */
  record NextDay() implements Command {}
}
