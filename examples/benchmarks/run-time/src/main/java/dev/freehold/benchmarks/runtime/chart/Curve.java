package dev.freehold.benchmarks.runtime.chart;

import java.util.List;

/**
 * How long requests take, one point for each percentile.
 *
 * @param label what took so long
 * @param style how it is drawn
 * @param micros microseconds, one for each of {@link PercentileChart#PERCENTILES}
 */
public record Curve(String label, Style style, List<Double> micros) {
  /** How a curve is drawn. */
  public enum Style {
    /** What the chart is about. */
    OWN("own"),
    /** The same, in another setting. */
    OWN_TOO("own too"),
    /** What it is compared with. */
    BASE("base"),
    /** The same, in another setting. */
    BASE_TOO("base too"),
    /** What nothing can be better than. */
    FLOOR("floor");

    private final String name;

    Style(String name) {
      this.name = name;
    }

    String style() {
      return name;
    }
  }
}
