package dev.freehold.benchmarks.runtime.report;

/** What a row is to reach. */
interface Goal {
  /** In a few words. */
  String text();

  /** Whether the row reaches it, as far as what it is compared with was measured. */
  boolean isMet(Result row, Results all);
}
