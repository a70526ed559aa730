package dev.freehold.benchmarks.runtime.report;

/** A row is to leave nothing for the garbage collector. */
record NoBytes() implements Goal {
  /** What the harness itself allocates is less, per operation. */
  private static final double HARNESS = 0.01;

  @Override
  public String text() {
    return "0 B/op";
  }

  @Override
  public boolean isMet(Result row, Results all) {
    return row.bytes() < HARNESS;
  }
}
