package dev.freehold.examples.orderbook.wire;

/** Why an order is no longer there. In a report it stands as its ordinal. */
public enum CancelReason {
  /** Its participant said so. */
  REQUESTED,
  /** It does not rest, and there was nothing more to trade with. */
  UNFILLED,
  /** It would have traded with an order of the same participant. */
  SELF_TRADE,
  /** Its participant cancelled all. */
  MASS
}
