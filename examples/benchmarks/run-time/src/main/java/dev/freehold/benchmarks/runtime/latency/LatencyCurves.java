package dev.freehold.benchmarks.runtime.latency;

import dev.freehold.benchmarks.runtime.chart.Curve;
import dev.freehold.benchmarks.runtime.chart.PercentileChart;
import java.util.List;
import java.util.Map;

/** Makes what is drawn of what was measured. */
final class LatencyCurves {
  private LatencyCurves() {}

  static List<Curve> of(Map<Setup, Outcome> outcomes) {
    return outcomes.entrySet().stream()
        .map(entry -> curve(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Curve curve(Setup setup, Outcome outcome) {
    List<Double> micros = PercentileChart.PERCENTILES.stream().map(outcome::micros).toList();
    return new Curve(setup.label(), setup.style(), micros);
  }
}
