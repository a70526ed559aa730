package dev.freehold.benchmarks.runtime.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays out the cells of a table so that it reads well as plain text and as Markdown. */
public final class Columns {
  private Columns() {}

  /** The first row is the head; the first and the last column are words, the others numbers. */
  public static String align(List<List<String>> rows) {
    int columns = rows.get(0).size();
    int[] widths =
        IntStream.range(0, columns)
            .map(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toArray();
    StringBuilder text = new StringBuilder(line(rows.get(0), widths));
    text.append(rule(widths));
    rows.stream().skip(1).forEach(row -> text.append(line(row, widths)));
    return text.toString();
  }

  private static String line(List<String> row, int[] widths) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> cell(row.get(i), widths[i], isNumber(i, widths)))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String cell(String text, int width, boolean number) {
    String space = " ".repeat(width - text.length());
    return number ? space + text : text + space;
  }

  private static String rule(int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(i -> "-".repeat(widths[i] + 1) + (isNumber(i, widths) ? ":" : "-"))
        .collect(Collectors.joining("|", "|", "|\n"));
  }

  private static boolean isNumber(int column, int[] widths) {
    return column > 0 && column < widths.length - 1;
  }
}
