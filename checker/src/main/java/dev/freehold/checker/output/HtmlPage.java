package dev.freehold.checker.output;

import dev.freehold.checker.command.RulePage;
import dev.freehold.checker.command.RulePages;
import dev.freehold.checker.command.Version;
import dev.freehold.checker.violation.Severity;
import dev.freehold.checker.violation.Trend;
import dev.freehold.checker.violation.TrustedPlace;
import dev.freehold.checker.violation.Violation;
import dev.freehold.internal.debug.report.HtmlWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes one page for a browser, with its style sheet and its script in it. It loads nothing. */
record HtmlPage(SourceUris uris, RulePages pages) implements ReportWriter {

  @Override
  public void write(CompilationResult result, Writer to) throws IOException {
    HtmlWriter html = new HtmlWriter();
    head(html);
    html.add("<header><h1>Freehold report</h1><p>Freehold %s</p></header>", Version.current());
    figures(html, result);
    List<Violation> told = result.told();
    if (!told.isEmpty() || !result.trend().isEmpty()) {
      boolean compared = !result.trend().isEmpty();
      html.add(compared ? "<div class=\"counts compared\">" : "<div class=\"counts\">");
      CountTable.byRule(result).write(html, "By rule", compared);
      CountTable.byPackage(result).write(html, "By package", compared);
      html.add("</div>");
      html.add("<p id=\"shown\" role=\"status\"></p>");
    }
    if (!told.isEmpty()) {
      ViolationArticle article = new ViolationArticle(html, uris, new SourceLines());
      told.forEach(article::write);
      rules(html, told);
    }
    trusted(html, result.trusted());
    TestsTable.write(result.tests(), html);
    html.add("<script>").add(resource("report.js")).add("</script>");
    html.add("</body>").add("</html>");
    to.write(html.toString());
  }

  private static void head(HtmlWriter html) throws IOException {
    html.add("<!DOCTYPE html>")
        .add("<html lang=\"en\">")
        .add("<head>")
        .add("<meta charset=\"utf-8\">")
        .add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .add(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                + " style-src 'unsafe-inline'; script-src 'unsafe-inline'\">")
        .add("<title>Freehold report</title>")
        .add("<style>")
        .add(resource("report.css"))
        .add("</style>")
        .add("</head>")
        .add("<body>");
  }

  private static void figures(HtmlWriter html, CompilationResult result) {
    html.add("<dl class=\"figures\">");
    figure(html, "errors", result.count(Severity.ERROR));
    figure(html, "warnings", result.count(Severity.WARNING));
    Trend trend = result.trend();
    if (!trend.isEmpty()) {
      figure(html, "accepted", trend.accepted().size());
      figure(html, "gone", trend.gone().size());
    }
    figure(html, "suppressed", result.suppressed());
    figure(html, "@Unsafe", result.trusted().size());
    figure(html, "classes", result.classes());
    if (result.unchecked() > 0) {
      figure(html, "of them not wholly, because of other errors", result.unchecked());
    }
    html.add("</dl>");
    if (!trend.isEmpty()) {
      html.add("<p>%s</p>", comparison(trend, result.told().size()));
    }
    if (result.otherErrors()) {
      html.add("<p class=\"other\">javac tells of other errors, which are not listed here.</p>");
    } else if (result.told().isEmpty()) {
      html.add("<p class=\"good\">Nothing to report.</p>");
    }
  }

  private static String comparison(Trend trend, int told) {
    int gone = trend.gone().size();
    int before = trend.accepted().size() + gone;
    return "Of %d in the baseline %d %s gone; %d %s new."
        .formatted(before, gone, gone == 1 ? "is" : "are", told, told == 1 ? "is" : "are");
  }

  private static void figure(HtmlWriter html, String name, long count) {
    html.add("<div><dt>%s</dt><dd>%s</dd></div>", name, count);
  }

  private void trusted(HtmlWriter html, List<TrustedPlace> trusted) {
    if (!trusted.isEmpty()) {
      html.add(
          "<h2>Trusted</h2><details class=\"rule\"><summary><b>@Unsafe</b> in %s</summary><ul>",
          trusted.size() + (trusted.size() == 1 ? " place" : " places"));
      for (TrustedPlace each : trusted) {
        html.add(
            "<li>%s <span class=\"place\">%s:%s</span></li>",
            each.reason(), uris.nameOf(each.file()), each.line());
      }
      html.add("</ul></details>");
    }
  }

  private void rules(HtmlWriter html, List<Violation> told) {
    html.add("<h2>The rules</h2>");
    told.stream()
        .map(each -> each.key().text())
        .distinct()
        .sorted()
        .flatMap(key -> pages.find(key).stream())
        .forEach(page -> rule(html, page));
  }

  private static void rule(HtmlWriter html, RulePage page) {
    html.add("<details class=\"rule\" id=\"rule-%s\">", page.key())
        .add("<summary><b>%s</b>: %s</summary>", page.key(), page.title())
        .add("<pre>%s</pre></details>", page.plain());
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
