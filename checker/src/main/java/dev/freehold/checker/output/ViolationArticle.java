package dev.freehold.checker.output;

import dev.freehold.checker.violation.Patch;
import dev.freehold.checker.violation.Severity;
import dev.freehold.checker.violation.Violation;
import dev.freehold.internal.debug.report.HtmlWriter;
import java.util.List;

/** Draws one violation: the lines where it came about, with what happened in each, and its fix. */
record ViolationArticle(HtmlWriter html, SourceUris uris, SourceLines sources) {

  void write(Violation violation) {
    String key = violation.key().text();
    html.add(
        "<article class=\"%s\" data-key=\"%s\" data-package=\"%s\">",
        violation.severity() == Severity.ERROR ? "error" : "warning",
        key,
        violation.within().packageName());
    html.add(
        "<p class=\"place\">%s:%s</p>",
        uris.nameOf(violation.place().file()), violation.place().line());
    Prose.of(violation.headline())
        .write(html, "<h3><a href=\"#rule-%s\">%s</a> ", List.of(key, key), "</h3>");
    for (DrawnFile file : DrawnFile.of(violation)) {
      if (!file.name().equals(violation.place().file())) {
        html.add("<p class=\"place\">%s</p>", uris.nameOf(file.name()));
      }
      html.add("<div class=\"source\">");
      file.draw(html, sources);
      html.add("</div>");
    }
    Prose.of(violation.help()).write(html, "<p class=\"help\"><b>help</b> ", List.of(), "</p>");
    Patch patch = violation.patch();
    if (patch != null) {
      diff(ChangedLines.of(patch, sources));
    }
    html.add("</article>");
  }

  private void diff(List<ChangedLines> changes) {
    for (ChangedLines change : changes) {
      html.add("<div class=\"source\">");
      int line = change.first();
      for (String old : change.before()) {
        html.add("<code class=\"old\" data-no=\"%s\">%s</code>", line++, old);
      }
      for (String put : change.after()) {
        html.add("<code class=\"new\" data-no=\"+\">%s</code>", put);
      }
      html.add("</div>");
    }
  }
}
