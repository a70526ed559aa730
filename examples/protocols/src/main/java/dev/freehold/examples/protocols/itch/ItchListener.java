package dev.freehold.examples.protocols.itch;

import dev.freehold.Ref;

/** Is told of messages, of which each is there for the length of the call. */
public interface ItchListener {
  /** Something begins or ends. */
  void event(@Ref SystemEvent message);

  /** An order has come. */
  void added(@Ref AddOrder message);

  /** A part of an order was executed. */
  void executed(@Ref OrderExecuted message);

  /** An order is gone. */
  void deleted(@Ref OrderDelete message);
}
