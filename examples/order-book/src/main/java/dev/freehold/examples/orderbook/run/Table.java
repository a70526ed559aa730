package dev.freehold.examples.orderbook.run;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The table in which the versions stand side by side, as Markdown. */
final class Table {
  private static final double NANOS_PER_MICRO = 1000;

  private final Map<Version, SourceLines> sources;
  private final Map<Version, List<Outcome>> outcomes;
  private final StringBuilder text = new StringBuilder();

  Table(Map<Version, SourceLines> sources, Map<Version, List<Outcome>> outcomes) {
    this.sources = sources;
    this.outcomes = outcomes;
  }

  String text() {
    text.append("| | JDK |");
    for (Version version : Version.values()) {
      text.append(' ').append(version.label()).append(" |");
    }
    text.append("\n|---|--:|").append("--:|".repeat(Version.values().length)).append('\n');
    source("lines", "%,.0f", SourceLines::all);
    source("of these, neither blank nor comment", "%,.0f", SourceLines::code);
    source("annotations that say who owns or borrows", "%,.0f", SourceLines::ownership);
    source("annotations that declare pools", "%,.0f", SourceLines::pools);
    source("annotations per 1,000 lines of code", "%.0f", SourceLines::annotationsPerThousand);
    measure("messages a second", "%,.0f", outcome -> outcome.speed().messagesPerSecond());
    measure("bytes allocated for a message", "%,.2f", outcome -> outcome.speed().bytesPerMessage());
    for (String percentile : Outcome.PERCENTILES) {
      measure(
          "p" + percentile + " of a message, µs",
          "%,.1f",
          outcome -> outcome.nanos().get(percentile) / NANOS_PER_MICRO);
    }
    return text.toString();
  }

  private void source(String label, String format, ToDoubleFunction<SourceLines> value) {
    row(label, "", format, version -> value.applyAsDouble(sources.get(version)));
  }

  private void measure(String label, String format, ToDoubleFunction<Outcome> value) {
    List<String> javas =
        outcomes.get(Version.POOLED).stream().map(Outcome::java).distinct().toList();
    for (String java : javas) {
      row(label, java, format, version -> median(version, java, value));
    }
  }

  private double median(Version version, String java, ToDoubleFunction<Outcome> value) {
    double[] values =
        outcomes.get(version).stream()
            .filter(outcome -> outcome.java().equals(java))
            .mapToDouble(value)
            .toArray();
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private void row(String label, String java, String format, ToDoubleFunction<Version> value) {
    text.append("| ").append(label).append(" | ").append(java).append(" |");
    for (Version version : Version.values()) {
      text.append(' ')
          .append(String.format(Locale.ROOT, format, value.applyAsDouble(version)))
          .append(" |");
    }
    text.append('\n');
  }
}
