package dev.freehold.internal.debug.report;

import dev.freehold.debug.MemoryReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A report for a browser: one page with its style sheet and drawings in it, without scripts. */
public final class HtmlReport {
  private HtmlReport() {}

  /** The page. */
  public static String of(MemoryReport report) {
    HtmlWriter html = new HtmlWriter();
    html.add("<!DOCTYPE html>")
        .add("<html lang=\"en\">")
        .add("<head>")
        .add("<meta charset=\"utf-8\">")
        .add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .add("<title>Freehold memory report</title>")
        .add("<style>")
        .add(styleSheet())
        .add("</style>")
        .add("</head>")
        .add("<body>")
        .add("<header><h1>Freehold memory report</h1><p>%s</p></header>", report.time());
    if (report.pools().isEmpty()) {
      html.add("<p>No pool is watched.</p>");
    }
    report.pools().forEach(pool -> new PoolSection(html, pool, report.time()).write());
    return html.add("</body>").add("</html>").toString();
  }

  private static String styleSheet() {
    try (InputStream style = HtmlReport.class.getResourceAsStream("report.css")) {
      if (style == null) {
        throw new IllegalStateException("report.css is missing from the jar");
      }
      return new String(style.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
