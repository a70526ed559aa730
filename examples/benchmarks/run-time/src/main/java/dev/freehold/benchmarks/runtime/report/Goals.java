package dev.freehold.benchmarks.runtime.report;

import java.util.Collection;
import java.util.Locale;

/** Judges the rows that a goal is set for. */
final class Goals {
  /** A goal of 1.0 is met by what rounds to it. */
  private static final double HALF_A_DIGIT = 0.05;

  /** What the harness itself allocates is less, per operation. */
  private static final double NO_BYTES = 0.01;

  private final Collection<Result> group;
  private final Result ordinary;

  /**
   * Goals within one group.
   *
   * @param ordinary what the others are compared with
   */
  Goals(Collection<Result> group, Result ordinary) {
    this.group = group;
    this.ordinary = ordinary;
  }

  /** The goal and whether it is met; empty if there is none. */
  String judge(Result result) {
    return switch (result.name()) {
      case "unchecked" -> ratio(result, 1.0);
      case "checked" -> ratio(result, 1.4);
      case "freehold" -> pool(result);
      default -> "";
    };
  }

  private String ratio(Result result, double goal) {
    boolean met = result.medianNanos() / ordinary.medianNanos() < goal + HALF_A_DIGIT;
    return String.format(Locale.ROOT, "at most %.1f: %s", goal, word(met));
  }

  private String pool(Result pool) {
    boolean ahead =
        group.stream()
            .filter(other -> !other.equals(pool) && !other.equals(ordinary))
            .allMatch(other -> pool.medianNanos() < other.medianNanos());
    return String.join(
        "; ",
        ratio(pool, 1.0),
        "ahead of every pool: " + word(ahead),
        "0 B/op: " + word(pool.medianBytes() < NO_BYTES));
  }

  private static String word(boolean met) {
    return met ? "met" : "missed";
  }
}
