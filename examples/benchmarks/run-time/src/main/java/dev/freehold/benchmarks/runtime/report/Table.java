package dev.freehold.benchmarks.runtime.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Says, in Markdown, what each row of a group took, its ratio to the base, and its goals; nothing
 * if the base was not measured.
 */
final class Table {
  private static final List<String> HEAD = List.of("ns", "range", "ratio", "B/op", "goals");

  private Table() {}

  static String of(Group group, Results results) {
    List<List<String>> cells = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(group.title()));
    head.addAll(HEAD);
    cells.add(head);
    group.lines(results).forEach(line -> cells.add(cells(line, results)));
    return cells.size() == 1 ? "" : "\n" + Columns.align(cells);
  }

  private static List<String> cells(Group.Line line, Results results) {
    Result result = line.result();
    return List.of(
        line.row().label(),
        number(result.nanos()),
        number(result.fewestNanos()) + "-" + number(result.mostNanos()),
        number(line.ratio()),
        number(result.bytes()),
        line.row().goals().stream()
            .map(goal -> goal.text() + ": " + word(goal.isMet(result, results)))
            .collect(Collectors.joining("; ")));
  }

  private static String word(boolean met) {
    return met ? "met" : "MISSED";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
