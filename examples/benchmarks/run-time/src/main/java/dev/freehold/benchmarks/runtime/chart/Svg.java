package dev.freehold.benchmarks.runtime.chart;

import java.util.Locale;

/** Collects the parts of a picture. */
final class Svg {
  private static final String STYLE =
      """
      <style>
      text { font: 12px ui-sans-serif, system-ui, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2328; }
      .title { font-weight: 600; font-size: 13px; }
      .faint { fill: #59636e; }
      .strong { font-weight: 600; }
      .end { text-anchor: end; }
      .middle { text-anchor: middle; }
      .card { fill: #ffffff; stroke: #d1d9e0; }
      .line { stroke: #d1d9e0; fill: none; }
      rect.base { fill: #6e7781; } rect.own { fill: #0969da; } rect.peer { fill: #c4ccd4; }
      .gap { stroke: #ffffff; stroke-width: 3; }
      .curve { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
      .curve.base { stroke: #bc4c00; } .curve.own { stroke: #0969da; } .curve.floor { stroke: #afb8c1; }
      .label.base { fill: #bc4c00; } .label.own { fill: #0969da; } .label.floor { fill: #59636e; }
      .curve.too { stroke-dasharray: 7 4; }
      @media (prefers-color-scheme: dark) {
        text { fill: #f0f6fc; }
        .faint { fill: #9198a1; }
        .card { fill: #0d1117; stroke: #3d444d; }
        .line { stroke: #3d444d; }
        rect.base { fill: #9198a1; } rect.own { fill: #4493f8; } rect.peer { fill: #4a525c; }
        .gap { stroke: #0d1117; }
        .curve.base { stroke: #f0883e; } .curve.own { stroke: #4493f8; } .curve.floor { stroke: #656c76; }
        .label.base { fill: #f0883e; } .label.own { fill: #4493f8; } .label.floor { fill: #9198a1; }
      }
      </style>
      """;

  private final StringBuilder parts = new StringBuilder();

  void text(double x, double y, String style, String text) {
    parts.append("<text").append(attributes("x", x, "y", y, "class", style)).append('>');
    parts.append(escape(text)).append("</text>\n");
  }

  void bar(double x, double y, double width, double height, String style) {
    add("rect", "x", x, "y", y, "width", width, "height", height, "rx", 2, "class", style);
  }

  void line(double x, double y, double toX, double toY, String style) {
    add("line", "x1", x, "y1", y, "x2", toX, "y2", toY, "class", style);
  }

  /** A curve through points, given as SVG has them. */
  void curve(String points, String style) {
    add("polyline", "points", points, "class", style);
  }

  /** The whole picture, on a ground of its own. */
  String close(double width, double height, String description) {
    String size = attributes("width", width, "height", height);
    String box = "0 0 " + number(width) + " " + number(height);
    String ground =
        attributes("x", 0.5, "y", 0.5, "width", width - 1, "height", height - 1, "rx", 8);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\""
        + size
        + attributes("viewBox", box, "role", "img", "aria-label", escape(description))
        + ">\n"
        + STYLE
        + "<rect class=\"card\""
        + ground
        + "/>\n"
        + parts
        + "</svg>\n";
  }

  /** A coordinate, in tenths of a pixel. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private void add(String name, Object... attributes) {
    parts.append('<').append(name).append(attributes(attributes)).append("/>\n");
  }

  /** Names and values in turns. */
  private static String attributes(Object... all) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < all.length; i += 2) {
      Object value = all[i + 1] instanceof Double coordinate ? number(coordinate) : all[i + 1];
      text.append(' ').append(all[i]).append("=\"").append(value).append('"');
    }
    return text.toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
