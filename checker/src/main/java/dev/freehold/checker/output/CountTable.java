package dev.freehold.checker.output;

import dev.freehold.checker.violation.Trend;
import dev.freehold.checker.violation.Violation;
import dev.freehold.internal.debug.report.HtmlWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A table of how many violations each rule has, or each package; its rows choose what is shown. */
final class CountTable {
  private static final Comparator<Row> MOST_FIRST =
      Comparator.comparingInt(Row::now).thenComparingInt(Row::all).reversed();

  /** What it groups by, as the script knows it. */
  private final String by;

  private final Map<String, Row> rows = new TreeMap<>();

  /** A row: how many are told, accepted, and gone. */
  private record Row(String name, int told, int accepted, int gone) {
    int now() {
      return told + accepted;
    }

    int all() {
      return now() + gone;
    }

    Row plus(Row other) {
      return new Row(name, told + other.told, accepted + other.accepted, gone + other.gone);
    }
  }

  private CountTable(String by) {
    this.by = by;
  }

  static CountTable byRule(CompilationResult result) {
    return new CountTable("key")
        .fill(result, violation -> violation.key().text(), Trend.Accepted::key);
  }

  static CountTable byPackage(CompilationResult result) {
    return new CountTable("package")
        .fill(result, violation -> violation.within().packageName(), Trend.Accepted::packageName);
  }

  private CountTable fill(
      CompilationResult result,
      Function<Violation, String> told,
      Function<Trend.Accepted, String> known) {
    result.told().forEach(each -> add(new Row(told.apply(each), 1, 0, 0)));
    result.trend().accepted().forEach(each -> add(new Row(known.apply(each), 0, 1, 0)));
    result.trend().gone().forEach(each -> add(new Row(known.apply(each), 0, 0, 1)));
    return this;
  }

  private void add(Row row) {
    rows.merge(row.name(), row, Row::plus);
  }

  /**
   * Writes it.
   *
   * @param compared whether to say what is accepted and what is gone
   */
  void write(HtmlWriter html, String title, boolean compared) {
    List<Row> sorted = new ArrayList<>(rows.values());
    sorted.sort(MOST_FIRST);
    int most = sorted.stream().mapToInt(Row::all).max().orElse(1);
    html.add("<section><h2>%s</h2><table class=\"%s\">", title, by);
    if (compared) {
      html.add("<tr><td></td><th>new</th><th>accepted</th><th>gone</th><td></td></tr>");
    }
    for (Row row : sorted) {
      html.add("<tr>");
      name(html, row);
      html.add("<td class=\"count\">%s</td>", row.told());
      if (compared) {
        html.add("<td class=\"count\">%s</td>", row.accepted());
        html.add("<td class=\"count\">%s</td>", row.gone());
      }
      bar(html, row, most);
      html.add("</tr>");
    }
    html.add("</table></section>");
  }

  /**
   * A line ends behind a dot of a package, if it must. Where nothing is listed there is nothing to
   * choose.
   */
  private void name(HtmlWriter html, Row row) {
    String[] parts = (row.name().isEmpty() ? "(no package)" : row.name()).split("\\.");
    String markup = "%s" + ".<wbr>%s".repeat(parts.length - 1);
    if (row.told() == 0) {
      html.add("<td><span class=\"name\">" + markup + "</span></td>", (Object[]) parts);
      return;
    }
    List<Object> values = new ArrayList<>(List.of(by, row.name()));
    values.addAll(List.of(parts));
    html.add(
        "<td><button type=\"button\" class=\"name\" aria-pressed=\"false\" data-by=\"%s\""
            + " data-value=\"%s\">"
            + markup
            + "</button></td>",
        values.toArray());
  }

  private static void bar(HtmlWriter html, Row row, int most) {
    html.add("<td class=\"bar\"><div>");
    part(html, "told", row.told(), most);
    part(html, "accepted", row.accepted(), most);
    part(html, "gone", row.gone(), most);
    html.add("</div></td>");
  }

  private static void part(HtmlWriter html, String kind, int count, int most) {
    if (count > 0) {
      html.add("<i class=\"%s\" style=\"width:%s%%\"></i>", kind, 100.0 * count / most);
    }
  }
}
