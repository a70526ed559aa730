package dev.freehold.internal.debug.report;

import dev.freehold.debug.AllocationSite;
import dev.freehold.debug.Finding;
import dev.freehold.debug.MemoryReport;
import dev.freehold.debug.Occupancy;
import dev.freehold.debug.PoolReport;
import dev.freehold.debug.ReportDifference;
import dev.freehold.debug.Trace;
import dev.freehold.debug.Transfer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report for programs: one object, its fields named as the components of the records. */
public final class JsonReport {
  private final JsonWriter json = new JsonWriter();

  private JsonReport() {}

  /** The report, on one line. */
  public static String of(MemoryReport report) {
    JsonReport writer = new JsonReport();
    writer.report(report);
    return writer.json.toString();
  }

  /** What changed, on one line. */
  public static String of(ReportDifference difference) {
    JsonReport writer = new JsonReport();
    writer.difference(difference);
    return writer.json.toString();
  }

  private void difference(ReportDifference difference) {
    json.object(
        () -> {
          json.text("from", difference.from().toString());
          json.text("to", difference.to().toString());
          json.array("pools", difference.pools(), pool -> json.object(() -> pool(pool)));
        });
  }

  private void pool(ReportDifference.PoolDifference pool) {
    json.text("pool", pool.pool());
    json.text("since", pool.since().toString());
    json.number("inUse", pool.inUse());
    json.name("counts").object(() -> counts(pool.counts()));
    json.array("sites", pool.sites(), each -> json.object(() -> site(each)));
    json.array("findings", pool.findings(), each -> json.object(() -> finding(each)));
  }

  private void report(MemoryReport report) {
    json.object(
        () -> {
          json.text("time", report.time().toString());
          json.array("pools", report.pools(), pool -> json.object(() -> pool(pool)));
        });
  }

  private void pool(PoolReport pool) {
    json.text("pool", pool.pool());
    json.truth("closed", pool.closed());
    json.text("since", pool.since().toString());
    json.name("slots").object(() -> slots(pool.slots()));
    json.name("counts").object(() -> counts(pool.counts()));
    json.array("occupancy", pool.occupancy(), each -> json.object(() -> occupancy(each)));
    json.array("sites", pool.sites(), each -> json.object(() -> site(each)));
    json.array("findings", pool.findings(), each -> json.object(() -> finding(each)));
    json.array("transfers", pool.transfers(), each -> json.object(() -> transfer(each)));
  }

  private void slots(PoolReport.Slots slots) {
    json.number("capacity", slots.capacity());
    json.number("inUse", slots.inUse());
    json.number("resting", slots.resting());
    json.number("mostInUse", slots.mostInUse());
  }

  private void counts(PoolReport.Counts counts) {
    json.number("allocations", counts.allocations());
    json.number("releases", counts.releases());
    json.number("exhausted", counts.exhausted());
    json.number("transfers", counts.transfers());
    json.number("misuses", counts.misuses());
  }

  private void occupancy(Occupancy occupancy) {
    json.text("time", occupancy.time().toString());
    json.number("inUse", occupancy.inUse());
  }

  private void site(AllocationSite site) {
    frames(site.frames());
    json.number("allocations", site.allocations());
    json.number("inUse", site.inUse());
  }

  private void finding(Finding finding) {
    json.text("key", finding.key());
    json.number("count", finding.count());
    json.number("slot", finding.slot());
    json.text("message", finding.message());
    trace("allocated", finding.allocated());
    trace("released", finding.released());
    trace("happened", finding.happened());
  }

  private void transfer(Transfer transfer) {
    json.number("slot", transfer.slot());
    json.text("kind", transfer.kind().label());
    json.text("to", transfer.to());
    trace("trace", transfer.trace());
  }

  private void trace(String name, @Nullable Trace trace) {
    if (trace == null) {
      json.none(name);
      return;
    }
    json.name(name)
        .object(
            () -> {
              json.text("time", trace.time().toString());
              json.text("thread", trace.thread());
              frames(trace.frames());
            });
  }

  private void frames(List<StackTraceElement> frames) {
    json.array("frames", frames, frame -> json.object(() -> frame(frame)));
  }

  private void frame(StackTraceElement frame) {
    json.text("class", frame.getClassName());
    json.text("method", frame.getMethodName());
    if (frame.getFileName() == null) {
      json.none("file");
    } else {
      json.text("file", frame.getFileName());
    }
    json.number("line", frame.getLineNumber());
  }
}
