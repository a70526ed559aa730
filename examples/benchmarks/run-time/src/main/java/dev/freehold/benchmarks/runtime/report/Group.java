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
 * @param order of the others
 */
record Group(String title, Row base, List<Row> others, Order order) {
  /** How rows are put. */
  enum Order {
    FASTEST_FIRST,
    AS_GIVEN
  }

  Group(String title, Row base, List<Row> others) {
    this(title, base, others, Order.FASTEST_FIRST);
  }

  static Group inOrder(String title, Row base, List<Row> others) {
    return new Group(title, base, others, Order.AS_GIVEN);
  }

  /** A row that was measured. */
  record Line(Row row, Result result, double ratio) {}

  /** The base, then the others that were measured; empty without the base. */
  List<Line> lines(Results results) {
    Optional<Result> compared = results.find(base.benchmark());
    if (compared.isEmpty()) {
      return List.of();
    }
    double nanos = compared.get().nanos();
    Stream<Line> lines = others.stream().flatMap(row -> line(row, results, nanos).stream());
    if (order == Order.FASTEST_FIRST) {
      lines = lines.sorted(Comparator.comparing(Line::ratio));
    }
    return Stream.concat(Stream.of(new Line(base, compared.get(), 1)), lines).toList();
  }

  private static Optional<Line> line(Row row, Results results, double base) {
    return results
        .find(row.benchmark())
        .map(result -> new Line(row, result, result.nanos() / base));
  }
}
