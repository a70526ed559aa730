package dev.freehold.benchmarks.runtime.report;

import java.util.List;

/**
 * A line of a table, and a bar of a chart.
 *
 * @param benchmark class and method
 * @param label what it is called
 * @param kind whose it is
 * @param goals what it is to reach
 */
record Row(String benchmark, String label, Kind kind, List<Goal> goals) {
  /** What some labels say. */
  static final String NOTE =
      "Proved: code of which the checker knows that elements are allocated, so that none of their"
          + " accesses asks.";

  /** Whose a row is. */
  enum Kind {
    /** What the others are compared with. */
    BASE,
    FREEHOLD,
    PEER
  }

  static Row base(String benchmark, String label) {
    return new Row(benchmark, label, Kind.BASE, List.of());
  }

  static Row peer(String benchmark, String label) {
    return new Row(benchmark, label, Kind.PEER, List.of());
  }

  static Row own(String benchmark, String label, Goal... goals) {
    return new Row(benchmark, label, Kind.FREEHOLD, List.of(goals));
  }
}
