package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.wire.ReportType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The best prices of a side, as they were reported.
 *
 * @param lines one for each of the best prices; with zeros where there are no more
 */
record Depth(List<Line> lines) {
  static final Depth NONE = of(List.of());

  /**
   * A price and what is shown there.
   *
   * @param quantity of all orders together
   */
  record Line(int price, long quantity) {
    static final Line NONE = new Line(0, 0);
  }

  /** The best of some levels. */
  static Depth of(Collection<Level> fromBest) {
    List<Line> lines = new ArrayList<>(ReportType.LEVELS);
    for (Level level : fromBest) {
      if (lines.size() == ReportType.LEVELS) {
        break;
      }
      lines.add(new Line(level.price(), level.quantity()));
    }
    while (lines.size() < ReportType.LEVELS) {
      lines.add(Line.NONE);
    }
    return new Depth(lines);
  }
}
