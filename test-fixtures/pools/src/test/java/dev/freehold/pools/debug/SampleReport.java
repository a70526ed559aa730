package dev.freehold.pools.debug;

import dev.freehold.debug.AllocationSite;
import dev.freehold.debug.Finding;
import dev.freehold.debug.MemoryReport;
import dev.freehold.debug.Occupancy;
import dev.freehold.debug.PoolReport;
import dev.freehold.debug.Trace;
import dev.freehold.debug.Transfer;
import dev.freehold.pool.OwnershipException;
import java.time.Instant;
import java.util.List;

/** A report with every kind of fact in it, always the same. */
final class SampleReport {
  private static final Instant BEGIN = Instant.parse("2026-03-01T09:00:00Z");
  private static final List<StackTraceElement> READ =
      List.of(frame("Feed", "read", 12), frame("Main", "main", 5));
  private static final List<StackTraceElement> DONE = List.of(frame("Feed", "done", 30));

  private SampleReport() {}

  static MemoryReport report() {
    return new MemoryReport(BEGIN.plusSeconds(60), List.of(quotes(), orders()));
  }

  private static PoolReport quotes() {
    return new PoolReport(
        "QuotePool",
        false,
        BEGIN,
        new PoolReport.Slots(8, 2, 1, 5),
        new PoolReport.Counts(7, 5, 1, 2, 4),
        List.of(
            new Occupancy(BEGIN, 1),
            new Occupancy(BEGIN.plusSeconds(15), 5),
            new Occupancy(BEGIN.plusSeconds(45), 2)),
        List.of(new AllocationSite(READ, 6, 2), new AllocationSite(List.of(), 1, 0)),
        List.of(use(), leak()),
        List.of(
            new Transfer(3, Transfer.Kind.TRANSFERRED, "the <archive>", trace(READ)),
            new Transfer(OwnershipException.NO_SLOT, Transfer.Kind.HANDED_OVER, "", trace(DONE))));
  }

  private static PoolReport orders() {
    return new PoolReport(
        "OrderPool",
        true,
        BEGIN,
        new PoolReport.Slots(1024, 0, 0, 0),
        new PoolReport.Counts(0, 0, 0, 0, 0),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Finding use() {
    return new Finding(
        "use.after.release",
        3,
        4,
        "slot 4 of QuotePool was used after its release: use the element before it is released, or"
            + " allocate another",
        trace(READ),
        trace(DONE),
        trace(List.of(frame("Feed", "late", 41))));
  }

  private static Finding leak() {
    return new Finding(
        "own.leak",
        1,
        0,
        "slot 0 of QuotePool is still allocated: release its element, or pass it on to someone who"
            + " does",
        trace(READ),
        null,
        trace(DONE));
  }

  private static Trace trace(List<StackTraceElement> frames) {
    return new Trace(BEGIN.plusSeconds(1), "feed-\"1\"", frames);
  }

  private static StackTraceElement frame(String type, String method, int line) {
    return new StackTraceElement("app." + type, method, type + ".java", line);
  }
}
