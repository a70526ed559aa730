package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.wire.Side;
import dev.freehold.examples.orderbook.wire.TradingState;
import java.util.EnumMap;
import java.util.Map;

/** What is traded. */
final class Instrument {
  private final int number;
  private final Terms terms;
  private final Map<Side, Ladder> ladders = new EnumMap<>(Side.class);
  private final Map<Side, Depth> reported = new EnumMap<>(Side.class);
  private TradingState state = TradingState.TRADING;
  private Statistics day = Statistics.NONE;

  Instrument(int number, Terms terms) {
    this.number = number;
    this.terms = terms;
    for (Side side : Side.values()) {
      ladders.put(side, new Ladder(side));
      reported.put(side, Depth.NONE);
    }
  }

  int number() {
    return number;
  }

  Terms terms() {
    return terms;
  }

  TradingState state() {
    return state;
  }

  void state(TradingState value) {
    state = value;
  }

  Statistics day() {
    return day;
  }

  void day(Statistics value) {
    day = value;
  }

  /** The orders of a side that wait. */
  Ladder ladder(Side side) {
    return ladders.get(side);
  }

  /** What was reported last of a side. */
  Depth reported(Side side) {
    return reported.get(side);
  }

  void reported(Side side, Depth depth) {
    reported.put(side, depth);
  }
}
