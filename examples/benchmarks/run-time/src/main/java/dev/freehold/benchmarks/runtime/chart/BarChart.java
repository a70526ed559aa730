package dev.freehold.benchmarks.runtime.chart;

import java.util.List;
import java.util.Locale;

/** Draws panels in two columns, with one scale for all: a bar that is too long is cut. */
public final class BarChart {
  private static final double WIDTH = 880;
  private static final double MARGIN = 20;
  private static final double LABELS = 174;
  private static final double VALUES = 96;
  private static final double TITLE = 34;
  private static final double PITCH = 20;
  private static final double THICKNESS = 13;
  private static final double BASELINE = 10.5;
  private static final double SPACE = 8;
  private static final double MOST = 4;
  private static final double COLUMN = (WIDTH - 3 * MARGIN) / 2;
  private static final double UNIT = (COLUMN - LABELS - VALUES - SPACE) / MOST;

  private final Svg svg = new Svg();

  private BarChart() {}

  /**
   * The whole picture.
   *
   * @param note a line to stand below it
   */
  public static String of(List<Panel> panels, String note) {
    return new BarChart().draw(panels, note);
  }

  private String draw(List<Panel> panels, String note) {
    double y = MARGIN;
    for (int i = 0; i < panels.size(); i += 2) {
      List<Panel> pair = panels.subList(i, Math.min(i + 2, panels.size()));
      for (int column = 0; column < pair.size(); column++) {
        panel(pair.get(column), MARGIN + column * (COLUMN + MARGIN), y);
      }
      y += pair.stream().mapToDouble(BarChart::height).max().orElse(0);
    }
    svg.text(
        MARGIN,
        y + BASELINE,
        "faint",
        "Time of one operation; shorter is better. 1 = what one writes without a pool.");
    y += PITCH;
    svg.text(MARGIN, y + BASELINE, "faint", note);
    return svg.close(
        WIDTH, y + MARGIN + SPACE, "What pools cost beside ordinary objects and other pools");
  }

  private static double height(Panel panel) {
    return TITLE + panel.bars().size() * PITCH + MARGIN;
  }

  private void panel(Panel panel, double x, double y) {
    svg.text(x, y + BASELINE + 2, "title", panel.title());
    double top = y + TITLE;
    double zero = x + LABELS;
    double bottom = top + panel.bars().size() * PITCH - (PITCH - THICKNESS);
    svg.line(zero + UNIT, top - 3, zero + UNIT, bottom + 3, "line");
    for (int i = 0; i < panel.bars().size(); i++) {
      bar(panel.bars().get(i), x, top + i * PITCH);
    }
  }

  private void bar(Bar bar, double x, double y) {
    double zero = x + LABELS;
    double length = Math.min(bar.ratio(), MOST) * UNIT;
    String weight = bar.tone() == Bar.Tone.OWN ? " strong" : "";
    svg.text(zero - SPACE, y + BASELINE, "end" + weight, bar.label());
    svg.bar(zero, y, length, THICKNESS, bar.tone().style());
    if (bar.ratio() > MOST) {
      cut(zero + length - UNIT / 2, y);
    }
    svg.text(zero + Math.max(length, UNIT) + SPACE, y + BASELINE, "faint" + weight, value(bar));
  }

  private void cut(double x, double y) {
    svg.line(x - 3, y + THICKNESS + 1, x + 3, y - 1, "gap");
  }

  private static String value(Bar bar) {
    String ratio = String.format(Locale.ROOT, bar.ratio() < 10 ? "%.2f" : "%.0f", bar.ratio());
    return ratio + " × · " + bar.value();
  }
}
