package dev.freehold.debug;

import dev.freehold.internal.debug.report.HtmlReport;
import dev.freehold.internal.debug.report.JsonReport;
import dev.freehold.internal.debug.report.TextReport;
import java.time.Instant;
import java.util.List;

/**
 * What the watches know at one moment. It does not change.
 *
 * @param time when
 * @param pools one part for each pool, in the order in which their watches began
 */
public record MemoryReport(Instant time, List<PoolReport> pools) {
  /** Keeps a copy of the list. */
  public MemoryReport {
    pools = List.copyOf(pools);
  }

  /** For a terminal or a log. */
  public String toText() {
    return TextReport.of(this);
  }

  /** For programs; the names of its fields stay as they are. */
  public String toJson() {
    return JsonReport.of(this);
  }

  /** For a browser: one page that needs no other file. */
  public String toHtml() {
    return HtmlReport.of(this);
  }
}
