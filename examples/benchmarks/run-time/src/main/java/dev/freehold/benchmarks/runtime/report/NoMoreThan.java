package dev.freehold.benchmarks.runtime.report;

import java.util.Locale;

/**
 * A row is to take no more than so many times as long as another.
 *
 * @param ratio how many times
 * @param benchmark class and method of the other
 * @param name what the other is called
 */
record NoMoreThan(double ratio, String benchmark, String name) implements Goal {
  /** A goal of 1.0 is met by what rounds to it. */
  private static final double HALF_A_DIGIT = 0.05;

  @Override
  public String text() {
    return String.format(Locale.ROOT, "at most %.1f x %s", ratio, name);
  }

  @Override
  public boolean isMet(Result row, Results all) {
    return all.find(benchmark)
        .map(other -> row.nanos() / other.nanos() < ratio + HALF_A_DIGIT)
        .orElse(true);
  }
}
