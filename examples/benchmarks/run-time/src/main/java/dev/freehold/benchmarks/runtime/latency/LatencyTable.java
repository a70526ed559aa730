package dev.freehold.benchmarks.runtime.latency;

import dev.freehold.benchmarks.runtime.report.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says, in Markdown, how long requests took. */
final class LatencyTable {
  private static final double[] PERCENTILES = {50, 90, 99, 99.9, 99.99, 100};
  private static final List<String> HEAD =
      List.of(
          "microseconds",
          "p50",
          "p90",
          "p99",
          "p99.9",
          "p99.99",
          "max",
          "bytes per request",
          "collector's pauses");

  private LatencyTable() {}

  static String of(Map<Setup, Outcome> outcomes) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    outcomes.forEach((setup, outcome) -> rows.add(row(setup, outcome)));
    return Columns.align(rows);
  }

  private static List<String> row(Setup setup, Outcome outcome) {
    List<String> row = new ArrayList<>();
    row.add(setup.label());
    for (double percentile : PERCENTILES) {
      double micros = outcome.micros(percentile);
      row.add(String.format(Locale.ROOT, micros < 10 ? "%.1f" : "%,.0f", micros));
    }
    row.add(String.format(Locale.ROOT, "%.0f", outcome.bytesPerRequest()));
    row.add(Long.toString(outcome.observation().pauses()));
    return row;
  }
}
