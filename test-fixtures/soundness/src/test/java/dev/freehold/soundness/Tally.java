package dev.freehold.soundness;

import dev.freehold.soundness.run.Verdict;

/** How many programs were rejected for one reason, and what came of running them all the same. */
final class Tally {
  private int rejected;
  private int faults;
  private int conflicts;

  void add(Verdict verdict) {
    rejected++;
    switch (verdict.paths().worst().end()) {
      case FAULT -> faults++;
      case CONFLICT -> conflicts++;
      default -> {}
    }
  }

  /** How many programs there were. */
  int rejected() {
    return rejected;
  }

  /** How many of them a pool or container caught in the act, or left something over. */
  int faults() {
    return faults;
  }

  /** How many of the others broke a rule of borrowing that nothing but the trace sees. */
  int conflicts() {
    return conflicts;
  }

  /** How many broke a rule on some path. */
  int harmful() {
    return faults + conflicts;
  }
}
