package dev.freehold.benchmarks.compiletime;

import dev.freehold.benchmarks.compiletime.corpus.Corpus;
import dev.freehold.benchmarks.compiletime.javac.Measurement;
import dev.freehold.benchmarks.compiletime.tool.Tool;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Says, in Markdown, what the tools took: medians, the range of all runs, ratios to javac. */
final class Table {
  private Table() {}

  static String of(Corpus corpus, Map<Tool, List<Measurement>> results) {
    StringBuilder text = new StringBuilder();
    text.append(
        line(
            "%n%s: %s; %,d lines in %,d files",
            corpus.name(), corpus.description(), corpus.lines(), corpus.sources().size()));
    if (!corpus.pools().isEmpty()) {
      text.append(
          line("and %,d pools: written by Freehold, given to the others", corpus.pools().size()));
    }
    text.append(
        line("%n| tool | CPU s | range | x javac | wall s | range | x javac | warnings | goal |"));
    text.append(line("|---|--:|--:|--:|--:|--:|--:|--:|---|"));
    List<Measurement> javac = results.values().iterator().next();
    results.forEach(
        (tool, all) -> text.append(row(tool, all, javac, goal(corpus, tool, all, javac))));
    return text.toString();
  }

  private static String row(
      Tool tool, List<Measurement> all, List<Measurement> javac, String goal) {
    return line(
        "| %s | %s | %s | %d | %s |",
        tool.name(),
        columns(all, javac, Measurement::cpuSeconds),
        columns(all, javac, Measurement::wallSeconds),
        all.get(0).warnings(),
        goal);
  }

  private static String columns(
      List<Measurement> all, List<Measurement> javac, ToDoubleFunction<Measurement> seconds) {
    double[] sorted = all.stream().mapToDouble(seconds).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "%.2f | %.2f-%.2f | %.2f",
        median(all, seconds),
        sorted[0],
        sorted[sorted.length - 1],
        median(all, seconds) / median(javac, seconds));
  }

  private static String goal(
      Corpus corpus, Tool tool, List<Measurement> all, List<Measurement> javac) {
    if (!tool.writesPools()) {
      return "";
    }
    ToDoubleFunction<Measurement> cpu = Measurement::cpuSeconds;
    boolean met = median(all, cpu) / median(javac, cpu) <= corpus.goal();
    return String.format(Locale.ROOT, "at most %.2f: %s", corpus.goal(), met ? "met" : "missed");
  }

  private static double median(List<Measurement> all, ToDoubleFunction<Measurement> seconds) {
    double[] sorted = all.stream().mapToDouble(seconds).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format + "%n", values);
  }
}
