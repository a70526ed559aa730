package dev.freehold.examples.orderbook.wire;

/** Why something is refused. In a report it stands as its ordinal. */
public enum RejectReason {
  OUT_OF_SEQUENCE,
  EXCHANGE_FULL,
  UNKNOWN_INSTRUMENT,
  UNKNOWN_PARTICIPANT,
  UNKNOWN_ORDER,
  DUPLICATE_ORDER,
  HALTED,
  BAD_PRICE,
  BAD_QUANTITY,
  TOO_LARGE,
  TOO_MANY_ORDERS,
  WOULD_TRADE,
  NOT_ENOUGH
}
