package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;

/** The way down a skip list to a place: on each level, the last rung before it. */
final class Path {
  /** The most levels. */
  static final int LEVELS = 32;

  private final @HandleOf(Rung.class) long[] rungs = new long[LEVELS];
  private final int[] ranks = new int[LEVELS];

  void set(int level, @HandleOf(Rung.class) long rung, int rank) {
    rungs[level] = rung;
    ranks[level] = rank;
  }

  /** The last rung before the place. */
  @HandleOf(Rung.class)
  long rung(int level) {
    return rungs[level];
  }

  /** How many members there are up to that rung. */
  int rank(int level) {
    return ranks[level];
  }
}
