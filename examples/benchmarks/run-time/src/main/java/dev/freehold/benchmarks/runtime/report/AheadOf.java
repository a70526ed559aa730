package dev.freehold.benchmarks.runtime.report;

import java.util.List;
import java.util.Optional;

/**
 * A row is to be faster than each of some others.
 *
 * @param name what the others are called
 * @param benchmarks their classes and methods
 */
record AheadOf(String name, List<String> benchmarks) implements Goal {
  @Override
  public String text() {
    return "ahead of " + name;
  }

  @Override
  public boolean isMet(Result row, Results all) {
    return benchmarks.stream()
        .map(all::find)
        .flatMap(Optional::stream)
        .allMatch(other -> row.nanos() < other.nanos());
  }
}
