package dev.freehold.checker.output;

import dev.freehold.checker.violation.AccessTests;
import dev.freehold.internal.debug.report.HtmlWriter;
import java.util.SortedMap;

/** Shows how many accesses test at run time whether their element is allocated. */
final class TestsTable {
  private TestsTable() {}

  static void write(SortedMap<String, AccessTests> tests, HtmlWriter html) {
    if (tests.isEmpty()) {
      return;
    }
    html.add("<h2>Tests at run time</h2>")
        .add("<p>Accesses to elements, by whether the class asks if the element is allocated.</p>")
        .add("<table><tr><th>Package</th><th>proved, left out</th><th>kept</th></tr>");
    tests.forEach((name, each) -> row(name, each, html));
    html.add("</table>");
  }

  private static void row(String name, AccessTests each, HtmlWriter html) {
    html.add(
        "<tr><td>%s</td><td class=\"count\">%s</td><td class=\"count\">%s</td></tr>",
        name.isEmpty() ? "(unnamed)" : name, each.leftOut(), each.kept());
  }
}
