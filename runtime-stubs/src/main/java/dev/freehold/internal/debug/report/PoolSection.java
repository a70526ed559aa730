package dev.freehold.internal.debug.report;

import dev.freehold.debug.PoolReport;
import dev.freehold.debug.Transfer;
import dev.freehold.pool.OwnershipException;
import java.time.Instant;
import java.util.List;

/** The part of the page about one pool. */
final class PoolSection {
  private static final int TRANSFERS_SHOWN = 20;

  private final HtmlWriter html;
  private final PoolReport pool;
  private final Instant time;

  PoolSection(HtmlWriter html, PoolReport pool, Instant time) {
    this.html = html;
    this.pool = pool;
    this.time = time;
  }

  void write() {
    html.add("<section>");
    html.add("<h2>%s%s</h2>", pool.pool(), pool.closed() ? " (closed)" : "");
    figures();
    OccupancyChart.write(html, pool, time);
    SiteBars.write(html, pool.sites());
    FindingList.write(html, pool);
    transfers();
    html.add("</section>");
  }

  private void figures() {
    PoolReport.Slots slots = pool.slots();
    PoolReport.Counts counts = pool.counts();
    html.add("<dl class=\"figures\">");
    figure("in use", slots.inUse() + " of " + slots.capacity());
    figure("at most", slots.mostInUse());
    figure("resting until used again", slots.resting());
    figure("allocations", counts.allocations());
    figure("releases", counts.releases());
    figure("exhausted", counts.exhausted());
    figure("done wrong", counts.misuses());
    html.add("</dl>");
  }

  private void figure(String name, Object value) {
    html.add("<div><dt>%s</dt><dd>%s</dd></div>", name, value);
  }

  private void transfers() {
    List<Transfer> all = pool.transfers();
    if (all.isEmpty()) {
      return;
    }
    html.add("<h3>Last transfers</h3>").add("<table class=\"transfers\">");
    for (Transfer each : all.subList(Math.max(0, all.size() - TRANSFERS_SHOWN), all.size())) {
      html.add(
          "<tr><td>%s</td><td>%s%s</td><td class=\"code\">%s</td></tr>",
          each.slot() == OwnershipException.NO_SLOT ? "pool" : "slot " + each.slot(),
          each.kind().label(),
          each.to().isEmpty() ? "" : " to " + each.to(),
          each.trace().site());
    }
    html.add("</table>");
  }
}
