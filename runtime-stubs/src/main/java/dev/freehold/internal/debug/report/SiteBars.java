package dev.freehold.internal.debug.report;

import dev.freehold.debug.AllocationSite;
import java.util.List;
import java.util.Locale;

/** Draws which places in the program hold and allocate most. */
final class SiteBars {
  private static final int SHOWN = 12;

  private SiteBars() {}

  static void write(HtmlWriter html, List<AllocationSite> sites) {
    if (sites.isEmpty()) {
      return;
    }
    long mostInUse = sites.stream().mapToLong(AllocationSite::inUse).max().orElse(0);
    long mostMade = sites.stream().mapToLong(AllocationSite::allocations).max().orElse(0);
    html.add("<h3>Where they were allocated</h3>")
        .add("<table class=\"sites\">")
        .add("<tr><th>place</th><th>in use now</th><th>allocated since</th></tr>");
    for (AllocationSite site : sites.subList(0, Math.min(SHOWN, sites.size()))) {
      html.add("<tr><td class=\"code\">%s</td>", site.place());
      bar(html, "in use now", "held", site.inUse(), mostInUse);
      bar(html, "allocated since", "made", site.allocations(), mostMade);
      html.add("</tr>");
    }
    html.add("</table>");
    if (sites.size() > SHOWN) {
      html.add("<p>and %s more places</p>", sites.size() - SHOWN);
    }
  }

  private static void bar(HtmlWriter html, String label, String kind, long value, long most) {
    double percent = most == 0 ? 0 : 100.0 * value / most;
    html.add(
        "<td data-label=\"%s\"><span class=\"bar %s\" style=\"--part:%s%%\"></span>%s</td>",
        label, kind, String.format(Locale.ROOT, "%.1f", percent), value);
  }
}
