package dev.freehold.internal.debug.report;

import dev.freehold.debug.AllocationSite;
import dev.freehold.debug.Finding;
import dev.freehold.debug.MemoryReport;
import dev.freehold.debug.PoolReport;
import dev.freehold.debug.Trace;
import dev.freehold.debug.Transfer;
import dev.freehold.internal.rule.RuleKey;
import dev.freehold.pool.OwnershipException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report for a terminal or a log. */
public final class TextReport {
  private static final int SITES_SHOWN = 10;
  private static final int TRANSFERS_SHOWN = 10;

  private final StringBuilder text = new StringBuilder();

  private TextReport() {}

  /** The report, which ends with the end of a line. */
  public static String of(MemoryReport report) {
    TextReport writer = new TextReport();
    writer.line("Freehold memory report, " + report.time());
    if (report.pools().isEmpty()) {
      writer.line("No pool is watched.");
    }
    report.pools().forEach(writer::pool);
    return writer.text.toString();
  }

  /** The findings of one pool, as they stand in its report. */
  public static String ofFindings(List<Finding> findings) {
    TextReport writer = new TextReport();
    findings.forEach(writer::finding);
    return writer.text.toString();
  }

  private void pool(PoolReport pool) {
    PoolReport.Slots slots = pool.slots();
    PoolReport.Counts counts = pool.counts();
    line("");
    line("%s%s".formatted(pool.pool(), pool.closed() ? " (closed)" : ""));
    line(
        "  %s of %s slots in use, at most %s"
            .formatted(slots.inUse(), slots.capacity(), slots.mostInUse()));
    if (slots.resting() > 0) {
      line(
          "  %s: released, and not used again for a while, so that late uses are found"
              .formatted(slots.resting() == 1 ? "1 slot rests" : slots.resting() + " slots rest"));
    }
    line(
        "  %s, %s, %s, exhausted %s"
            .formatted(
                Plural.of(counts.allocations(), "allocation"),
                Plural.of(counts.releases(), "release"),
                Plural.of(counts.transfers(), "transfer"),
                Plural.of(counts.exhausted(), "time")));
    sites(pool.sites());
    transfers(pool.transfers());
    findings(pool);
  }

  private void sites(List<AllocationSite> sites) {
    if (sites.isEmpty()) {
      return;
    }
    line("  Allocated at (in use, of allocations):");
    for (AllocationSite site : sites.subList(0, Math.min(SITES_SHOWN, sites.size()))) {
      line("  %6s of %-6s %s".formatted(site.inUse(), site.allocations(), site.place()));
    }
    if (sites.size() > SITES_SHOWN) {
      line("  and at %s more places".formatted(sites.size() - SITES_SHOWN));
    }
  }

  private void transfers(List<Transfer> transfers) {
    if (transfers.isEmpty()) {
      return;
    }
    line("  Last transfers:");
    int left = Math.max(0, transfers.size() - TRANSFERS_SHOWN);
    for (Transfer transfer : transfers.subList(left, transfers.size())) {
      String what =
          transfer.slot() == OwnershipException.NO_SLOT ? "pool" : "slot " + transfer.slot();
      String to = transfer.to().isEmpty() ? "" : " to " + transfer.to();
      line(
          "    %s %s%s at %s"
              .formatted(what, transfer.kind().label(), to, transfer.trace().site()));
    }
  }

  private void findings(PoolReport pool) {
    if (pool.findings().isEmpty()) {
      line(
          pool.counts().exhausted() == 0
              ? "  Nothing was done wrong."
              : "  %s.".formatted(TimesExhausted.describe(pool)));
      return;
    }
    line("  Done wrong, %s:".formatted(Plural.of(pool.counts().misuses(), "time")));
    pool.findings().forEach(this::finding);
  }

  private void finding(Finding finding) {
    String times = finding.count() == 1 ? "" : " (%s times)".formatted(finding.count());
    line("  [%s] %s%s".formatted(finding.key(), finding.message(), times));
    trace("allocated", finding.allocated());
    trace("released", finding.released());
    trace(RuleKey.OWN_LEAK.is(finding.key()) ? "found" : "happened", finding.happened());
  }

  private void trace(String what, @Nullable Trace trace) {
    if (trace == null) {
      return;
    }
    line("    %s by thread `%s`".formatted(what, trace.thread()));
    for (StackTraceElement frame : trace.frames()) {
      line("      at " + Trace.describe(frame));
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
