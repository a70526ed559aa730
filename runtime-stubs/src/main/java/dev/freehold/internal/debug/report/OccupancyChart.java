package dev.freehold.internal.debug.report;

import dev.freehold.debug.Occupancy;
import dev.freehold.debug.PoolReport;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Draws how full a pool was over time, as steps. */
final class OccupancyChart {
  private static final int LEFT = 56;
  private static final int RIGHT = 704;
  private static final int TOP = 12;
  private static final int BOTTOM = 152;

  private final PoolReport pool;
  private final long nanos;
  private final int scale;

  private OccupancyChart(PoolReport pool, Instant end) {
    this.pool = pool;
    this.nanos = Math.max(1, Duration.between(pool.since(), end).toNanos());
    this.scale = Scale.of(pool.slots().mostInUse(), pool.slots().capacity());
  }

  static void write(HtmlWriter html, PoolReport pool, Instant end) {
    if (pool.occupancy().isEmpty()) {
      return;
    }
    OccupancyChart chart = new OccupancyChart(pool, end);
    html.add("<h3>Slots in use over time</h3>")
        .add("<svg class=\"chart\" viewBox=\"0 0 720 180\" role=\"img\">")
        .add("<title>Slots of %s in use over time</title>", pool.pool());
    chart.grid(html);
    chart.steps(html);
    html.add("</svg>");
  }

  private void grid(HtmlWriter html) {
    for (int part = 0; part <= 2; part++) {
      int value = scale * part / 2;
      line(html, value);
    }
    html.add("<text class=\"start\" x=\"%s\" y=\"172\">watched since 0 s</text>", LEFT);
    html.add("<text x=\"%s\" y=\"172\">%s</text>", RIGHT, seconds());
  }

  private void line(HtmlWriter html, int value) {
    boolean full = value == pool.slots().capacity();
    html.add(
        "<line class=\"%s\" x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/>",
        full ? "full" : "grid", LEFT, RIGHT, y(value), y(value));
    html.add("<text x=\"%s\" y=\"%s\">%s</text>", LEFT - 8, y(value) + 4, value);
  }

  private void steps(HtmlWriter html) {
    StringBuilder path = new StringBuilder();
    for (Occupancy sample : pool.occupancy()) {
      String start = x(sample.time());
      path.append(path.length() == 0 ? "M" + start + " " + y(0) : " H" + start);
      path.append(" V").append(y(sample.inUse()));
    }
    path.append(" H").append(RIGHT);
    html.add("<path class=\"area\" d=\"%s V%s Z\"/>", path, y(0));
    html.add("<path class=\"curve\" d=\"%s\"/>", path);
  }

  private String seconds() {
    return String.format(Locale.ROOT, "%.3g s", nanos / 1e9);
  }

  private String x(Instant time) {
    double part = Duration.between(pool.since(), time).toNanos() / (double) nanos;
    double position = LEFT + Math.max(0, Math.min(1, part)) * (RIGHT - LEFT);
    return String.format(Locale.ROOT, "%.1f", position);
  }

  private long y(int inUse) {
    return BOTTOM - Math.round((double) inUse / scale * (BOTTOM - TOP));
  }
}
