package dev.freehold.checker.output;

import dev.freehold.checker.command.RulePage;
import dev.freehold.checker.command.RulePages;
import dev.freehold.checker.command.Version;
import dev.freehold.checker.violation.Severity;
import dev.freehold.checker.violation.Violation;
import dev.freehold.internal.debug.report.HtmlWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes one page for a browser, with its style sheet and its script in it. It loads nothing. */
record HtmlPage(SourceUris uris, RulePages pages) implements ReportWriter {

  @Override
  public void write(CompilationResult result, Writer to) throws IOException {
    HtmlWriter html = new HtmlWriter();
    head(html);
    html.add("<header><h1>Freehold report</h1><p>Freehold %s</p></header>", Version.current());
    figures(html, result);
    List<Violation> told = result.told();
    if (!told.isEmpty()) {
      html.add("<div class=\"counts\">");
      counts(html, "key", "By rule", told, each -> each.key().text());
      counts(html, "package", "By package", told, each -> each.within().packageName());
      html.add("</div>");
      html.add("<p id=\"shown\" role=\"status\"></p>");
      ViolationArticle article = new ViolationArticle(html, uris, new SourceLines());
      told.forEach(article::write);
      rules(html, told);
    }
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
    figure(html, "suppressed", result.suppressed());
    figure(html, "classes", result.classes());
    if (result.unchecked() > 0) {
      figure(html, "of them not wholly, because of other errors", result.unchecked());
    }
    html.add("</dl>");
    if (result.otherErrors()) {
      html.add("<p class=\"other\">javac tells of other errors, which are not listed here.</p>");
    } else if (result.told().isEmpty()) {
      html.add("<p class=\"good\">Nothing to report.</p>");
    }
  }

  private static void figure(HtmlWriter html, String name, long count) {
    html.add("<div><dt>%s</dt><dd>%s</dd></div>", name, count);
  }

  /** A table whose rows choose what is shown. */
  private static void counts(
      HtmlWriter html,
      String what,
      String title,
      List<Violation> told,
      Function<Violation, String> group) {
    Map<String, Integer> counts = new TreeMap<>();
    told.forEach(each -> counts.merge(group.apply(each), 1, Integer::sum));
    List<Map.Entry<String, Integer>> rows = new ArrayList<>(counts.entrySet());
    rows.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    int most = rows.get(0).getValue();
    html.add("<section><h2>%s</h2><table>", title);
    for (Map.Entry<String, Integer> row : rows) {
      html.add(
          "<tr><td><button type=\"button\" aria-pressed=\"false\" data-by=\"%s\" data-value=\"%s\">"
              + "%s</button></td><td class=\"count\">%s</td>"
              + "<td class=\"bar\" style=\"--part:%s%%\"></td></tr>",
          what,
          row.getKey(),
          row.getKey().isEmpty() ? "(no package)" : row.getKey(),
          row.getValue(),
          100 * row.getValue() / most);
    }
    html.add("</table></section>");
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
