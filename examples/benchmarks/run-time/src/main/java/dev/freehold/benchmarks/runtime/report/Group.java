package dev.freehold.benchmarks.runtime.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows that do the same work.
 *
 * @param title what the work is
 * @param base what they are compared with
 * @param others all others
 */
record Group(String title, Row base, List<Row> others) {
  /** A row that was measured. */
  record Line(Row row, Result result, double ratio) {}

  /** The base, then the others that were measured, the fastest first; empty without the base. */
  List<Line> lines(Results results) {
    Optional<Result> compared = results.find(base.benchmark());
    if (compared.isEmpty()) {
      return List.of();
    }
    double nanos = compared.get().nanos();
    return Stream.concat(
            Stream.of(new Line(base, compared.get(), 1)),
            others.stream()
                .flatMap(
                    row ->
                        results.find(row.benchmark()).stream()
                            .map(result -> line(row, result, nanos)))
                .sorted(Comparator.comparing(Line::ratio)))
        .toList();
  }

  private static Line line(Row row, Result result, double base) {
    return new Line(row, result, result.nanos() / base);
  }
}
