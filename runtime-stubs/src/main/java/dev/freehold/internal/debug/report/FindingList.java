package dev.freehold.internal.debug.report;

import dev.freehold.debug.Finding;
import dev.freehold.debug.PoolReport;
import dev.freehold.debug.Trace;
import dev.freehold.internal.rule.RuleKey;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows what was done wrong with a pool, with the stacks. */
final class FindingList {
  private FindingList() {}

  static void write(HtmlWriter html, PoolReport pool) {
    html.add("<h3>Done wrong</h3>");
    if (pool.findings().isEmpty() && pool.counts().exhausted() == 0) {
      html.add("<p class=\"good\">Nothing.</p>");
    }
    if (pool.counts().exhausted() > 0) {
      html.add("<p class=\"full-pool\">%s.</p>", TimesExhausted.describe(pool));
    }
    pool.findings().forEach(finding -> write(html, finding));
  }

  private static void write(HtmlWriter html, Finding finding) {
    html.add("<article>");
    html.add(
        "<p><strong>%s</strong>%s</p><p>%s</p>",
        finding.key(),
        finding.count() == 1 ? "" : " " + finding.count() + " times",
        finding.message());
    html.add("<div class=\"traces\">");
    trace(html, "allocated", finding.allocated());
    trace(html, "released", finding.released());
    trace(html, RuleKey.OWN_LEAK.is(finding.key()) ? "found" : "happened", finding.happened());
    html.add("</div>").add("</article>");
  }

  private static void trace(HtmlWriter html, String what, @Nullable Trace trace) {
    if (trace == null) {
      return;
    }
    html.add("<div><h4>%s by thread %s</h4>", what, trace.thread());
    html.add(
        "<pre>%s</pre></div>",
        trace.frames().stream().map(Trace::describe).collect(Collectors.joining("\n")));
  }
}
