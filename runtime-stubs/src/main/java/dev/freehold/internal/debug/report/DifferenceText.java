package dev.freehold.internal.debug.report;

import dev.freehold.debug.AllocationSite;
import dev.freehold.debug.PoolReport.Counts;
import dev.freehold.debug.ReportDifference;
import dev.freehold.debug.ReportDifference.PoolDifference;
import java.util.List;

/** What changed between two reports, for a terminal or a log. */
public final class DifferenceText {
  private static final int SITES_SHOWN = 10;

  private final StringBuilder text = new StringBuilder();

  private DifferenceText() {}

  /** The text, which ends with the end of a line. */
  public static String of(ReportDifference difference) {
    DifferenceText writer = new DifferenceText();
    writer.line("Freehold memory, from " + difference.from() + " to " + difference.to());
    if (difference.pools().isEmpty()) {
      writer.line("Nothing has changed.");
    }
    difference.pools().forEach(writer::pool);
    return writer.text.toString();
  }

  private void pool(PoolDifference pool) {
    Counts counts = pool.counts();
    line("");
    line(pool.pool());
    line(
        "  %+d in use: %s, %s, %s, exhausted %s"
            .formatted(
                pool.inUse(),
                Plural.of(counts.allocations(), "allocation"),
                Plural.of(counts.releases(), "release"),
                Plural.of(counts.transfers(), "transfer"),
                Plural.of(counts.exhausted(), "time")));
    sites(pool.sites());
    if (!pool.findings().isEmpty()) {
      line("  Done wrong since, " + Plural.of(counts.misuses(), "time") + ":");
      text.append(TextReport.ofFindings(pool.findings()));
    }
  }

  private void sites(List<AllocationSite> sites) {
    if (sites.isEmpty()) {
      return;
    }
    line("  Allocated at (more in use, of allocations since):");
    for (AllocationSite site : sites.subList(0, Math.min(SITES_SHOWN, sites.size()))) {
      line("  %+6d of %-6s %s".formatted(site.inUse(), site.allocations(), site.place()));
    }
    if (sites.size() > SITES_SHOWN) {
      line("  and at " + (sites.size() - SITES_SHOWN) + " more places");
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
