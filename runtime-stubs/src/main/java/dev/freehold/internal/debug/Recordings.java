package dev.freehold.internal.debug;

import dev.freehold.debug.Finding;
import dev.freehold.debug.MemoryReport;
import dev.freehold.debug.ReportDifference;
import dev.freehold.debug.Watch;
import dev.freehold.debug.WatchOptions;
import dev.freehold.debug.WatchProvider;
import dev.freehold.internal.debug.report.DifferenceText;
import dev.freehold.internal.debug.report.HtmlReport;
import dev.freehold.internal.debug.report.JsonReport;
import dev.freehold.internal.debug.report.TextReport;
import dev.freehold.pool.MemoryPool;
import java.util.List;

/** Watches pools by recorders, and writes what these know. */
public final class Recordings implements WatchProvider {
  /** For the service loader. */
  public Recordings() {}

  @Override
  public Watch watch(MemoryPool pool, WatchOptions options) {
    return new RecordedWatch(
        SlotsOf.pool(pool).stream().map(slots -> Watches.watch(slots, options)).toList());
  }

  @Override
  public Watch watchOf(MemoryPool pool) {
    return new RecordedWatch(SlotsOf.pool(pool).stream().map(Watches::of).toList());
  }

  @Override
  public MemoryReport report() {
    return Watches.report();
  }

  @Override
  public ReportDifference difference(MemoryReport earlier, MemoryReport later) {
    return Differences.between(earlier, later);
  }

  @Override
  public String text(ReportDifference difference) {
    return DifferenceText.of(difference);
  }

  @Override
  public String json(ReportDifference difference) {
    return JsonReport.of(difference);
  }

  @Override
  public String text(List<Finding> findings) {
    return TextReport.ofFindings(findings);
  }

  @Override
  public String text(MemoryReport report) {
    return TextReport.of(report);
  }

  @Override
  public String json(MemoryReport report) {
    return JsonReport.of(report);
  }

  @Override
  public String html(MemoryReport report) {
    return HtmlReport.of(report);
  }
}
