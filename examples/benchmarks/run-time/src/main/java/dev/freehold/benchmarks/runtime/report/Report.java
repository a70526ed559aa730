package dev.freehold.benchmarks.runtime.report;

import dev.freehold.benchmarks.runtime.chart.BarChart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says what was measured: as text, and in a folder as a page and a picture. */
final class Report {
  private final Results results;

  Report(Results results) {
    this.results = results;
  }

  /** All tables, and how many goals are met. */
  String text() {
    Tally tally = new Tally();
    StringBuilder text = new StringBuilder(head());
    for (Group group : Groups.ALL) {
      text.append(Table.of(group, results));
      tally.add(group, results);
    }
    return text.append('\n').append(tally.text()).toString();
  }

  private static String head() {
    return """
        # What pools cost: all figures

        Written by `examples/benchmarks/run-time/run`, whose README says what a row does. Nanoseconds and bytes are
        for one operation, a ratio is that to the first row of its table.

        %s

        JDK %s, %d cores
        """
        .formatted(Row.NOTE, Runtime.version(), Runtime.getRuntime().availableProcessors());
  }

  /** Writes the page and the picture. */
  void write(Path docs) throws IOException {
    Path page = docs.resolve("figures/run-time.md");
    Path picture = docs.resolve("pictures/pools.svg");
    Files.createDirectories(page.getParent());
    Files.createDirectories(picture.getParent());
    Files.writeString(page, text());
    Files.writeString(picture, BarChart.of(Panels.of(Groups.ALL, results), Row.NOTE));
    System.out.println("written: " + page + ", " + picture);
  }
}
