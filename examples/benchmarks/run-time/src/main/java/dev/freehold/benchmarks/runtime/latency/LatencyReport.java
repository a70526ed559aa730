package dev.freehold.benchmarks.runtime.latency;

import dev.freehold.benchmarks.runtime.chart.PercentileChart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Says what was measured: as text, and in a folder as a page and a picture. */
final class LatencyReport {
  private final Load load;
  private final Map<Setup, Outcome> outcomes;

  LatencyReport(Load load, Map<Setup, Outcome> outcomes) {
    this.load = load;
    this.outcomes = outcomes;
  }

  String text() {
    return """
        # Latency with pools and with ordinary objects: all figures

        Written by `examples/benchmarks/run-time/latency`, whose README says what a request does. Microseconds from
        when a request was due until it was answered.

        JDK %s, %d cores, %d requests a second for %d seconds, %d messages alive

        """
            .formatted(
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                load.requestsPerSecond(),
                load.seconds(),
                Load.LIVE)
        + LatencyTable.of(outcomes);
  }

  /** Writes the page and the picture. */
  void write(Path docs) throws IOException {
    Path page = docs.resolve("figures/latency.md");
    Path picture = docs.resolve("pictures/latency.svg");
    Files.createDirectories(page.getParent());
    Files.createDirectories(picture.getParent());
    Files.writeString(page, text());
    Files.writeString(picture, PercentileChart.of(LatencyCurves.of(outcomes)));
    System.out.println("written: " + page + ", " + picture);
  }
}
