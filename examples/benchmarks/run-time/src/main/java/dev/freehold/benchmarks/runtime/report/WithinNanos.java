package dev.freehold.benchmarks.runtime.report;

import java.util.Locale;

/**
 * A row is to take no longer than this.
 *
 * @param nanos nanoseconds per operation
 */
record WithinNanos(double nanos) implements Goal {
  /** A goal of 5.0 is met by what rounds to it. */
  private static final double HALF_A_DIGIT = 0.05;

  @Override
  public String text() {
    return String.format(Locale.ROOT, "at most %.1f ns", nanos);
  }

  @Override
  public boolean isMet(Result row, Results all) {
    return row.nanos() < nanos + HALF_A_DIGIT;
  }
}
