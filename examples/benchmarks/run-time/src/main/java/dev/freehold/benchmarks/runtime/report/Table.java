package dev.freehold.benchmarks.runtime.report;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says, in Markdown, what each benchmark took, and its ratio to the ordinary object. */
final class Table {
  private Table() {}

  static String of(Collection<Result> results) {
    Map<String, List<Result>> groups =
        results.stream()
            .collect(Collectors.groupingBy(Result::group, LinkedHashMap::new, Collectors.toList()));
    return groups.values().stream().map(Table::group).collect(Collectors.joining());
  }

  private static String group(List<Result> group) {
    Result ordinary =
        group.stream()
            .filter(result -> result.name().equals("ordinary"))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("nothing to compare with"));
    Goals goals = new Goals(group, ordinary);
    StringBuilder text = new StringBuilder();
    text.append(line("%n| %s | ns | range | x ordinary | B/op | goal |", group.get(0).group()));
    text.append(line("|---|--:|--:|--:|--:|---|"));
    for (Result result : fastestFirst(group, ordinary)) {
      text.append(
          line(
              "| %s | %.2f | %.2f-%.2f | %.2f | %.2f | %s |",
              result.name(),
              result.medianNanos(),
              Collections.min(result.nanos()),
              Collections.max(result.nanos()),
              result.medianNanos() / ordinary.medianNanos(),
              result.medianBytes(),
              goals.judge(result)));
    }
    return text.toString();
  }

  private static List<Result> fastestFirst(List<Result> group, Result ordinary) {
    return group.stream()
        .sorted(
            Comparator.comparing((Result result) -> !result.equals(ordinary))
                .thenComparing(Result::medianNanos))
        .toList();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format + "%n", values);
  }
}
