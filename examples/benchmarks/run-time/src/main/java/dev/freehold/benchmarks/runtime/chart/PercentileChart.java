package dev.freehold.benchmarks.runtime.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Draws how long the slowest requests take; both scales are logarithmic. */
public final class PercentileChart {
  /** Where curves have points: ever closer to all requests, in even steps of the picture. */
  public static final List<Double> PERCENTILES =
      IntStream.rangeClosed(0, 100)
          .mapToObj(step -> 100 - 100 * Math.pow(10, -step / 20.0))
          .toList();

  private static final double WIDTH = 880;
  private static final double HEIGHT = 400;
  private static final double LEFT = 80;
  private static final double RIGHT = 130;
  private static final double TOP = 50;
  private static final double BOTTOM = 50;
  private static final double LINE = 15;
  private static final double FEWEST_MICROS = 0.01;
  private static final List<String> NINES =
      List.of("0 %", "90 %", "99 %", "99.9 %", "99.99 %", "99.999 %");

  private final Svg svg = new Svg();
  private final List<Curve> curves;
  private final int lowest;
  private final int highest;

  private PercentileChart(List<Curve> curves) {
    this.curves = curves;
    this.lowest = (int) Math.floor(all().map(Math::log10).min().orElse(0));
    this.highest = (int) Math.ceil(all().map(Math::log10).max().orElse(1));
  }

  /** The whole picture. */
  public static String of(List<Curve> curves) {
    return new PercentileChart(curves).draw();
  }

  private DoubleStream all() {
    return curves.stream()
        .flatMapToDouble(curve -> curve.micros().stream().mapToDouble(Double::doubleValue))
        .map(micros -> Math.max(micros, FEWEST_MICROS));
  }

  private String draw() {
    svg.text(LEFT, LINE * 2, "title", "Latency of a request, by percentile");
    for (int power = lowest; power <= highest; power++) {
      double y = y(Math.pow(10, power));
      svg.line(LEFT, y, WIDTH - RIGHT, y, "line");
      svg.text(LEFT - 8, y + 4, "faint end", duration(power));
    }
    for (int nines = 0; nines < NINES.size(); nines++) {
      svg.text(x(nines * 20), HEIGHT - BOTTOM + LINE + 5, "faint middle", NINES.get(nines));
    }
    curves.forEach(this::curve);
    labels();
    svg.text(
        LEFT,
        HEIGHT - 10,
        "faint",
        "So many of the requests were answered in this time or less. Lower is better.");
    return svg.close(WIDTH, HEIGHT, "Latency with pools and with ordinary objects");
  }

  private void curve(Curve curve) {
    String points =
        IntStream.range(0, curve.micros().size())
            .mapToObj(step -> Svg.number(x(step)) + "," + Svg.number(y(curve.micros().get(step))))
            .collect(Collectors.joining(" "));
    svg.curve(points, "curve " + curve.style().style());
  }

  /** Writes each curve's name where it ends, or as close as the others allow. */
  private void labels() {
    double free = TOP;
    for (Curve curve : curves.stream().sorted(Comparator.comparing(this::end)).toList()) {
      double y = Math.max(end(curve), free);
      svg.text(WIDTH - RIGHT + 8, y + 4, "strong label " + curve.style().style(), curve.label());
      free = y + LINE;
    }
  }

  private double end(Curve curve) {
    return y(curve.micros().get(curve.micros().size() - 1));
  }

  private static double x(int step) {
    return LEFT + (WIDTH - LEFT - RIGHT) * step / (PERCENTILES.size() - 1);
  }

  private double y(double micros) {
    double part = (Math.log10(Math.max(micros, FEWEST_MICROS)) - lowest) / (highest - lowest);
    return HEIGHT - BOTTOM - part * (HEIGHT - TOP - BOTTOM);
  }

  private static String duration(int power) {
    if (power < 0) {
      return String.format(Locale.ROOT, "%.0f ns", Math.pow(10, power + 3));
    }
    if (power < 3) {
      return Math.round(Math.pow(10, power)) + " µs";
    }
    return power < 6
        ? Math.round(Math.pow(10, power - 3)) + " ms"
        : Math.round(Math.pow(10, power - 6)) + " s";
  }
}
