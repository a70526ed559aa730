package dev.freehold.benchmarks.runtime.chart;

/**
 * One bar.
 *
 * @param label what it stands for
 * @param ratio its length, 1 being that of what all are compared with
 * @param value what is written behind it
 * @param tone how it is coloured
 */
public record Bar(String label, double ratio, String value, Tone tone) {
  /** What a bar's colour says. */
  public enum Tone {
    /** What others are compared with. */
    BASE("base"),
    /** What the chart is about. */
    OWN("own"),
    /** Everything else. */
    PEER("peer");

    private final String style;

    Tone(String style) {
      this.style = style;
    }

    String style() {
      return style;
    }
  }
}
