package dev.freehold.internal.debug;

import dev.freehold.debug.Finding;
import dev.freehold.debug.PoolReport;
import dev.freehold.debug.Trace;
import dev.freehold.debug.Transfer;
import dev.freehold.internal.SlotPool;
import dev.freehold.internal.debug.flight.FlightRecorder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened in one pool since it is watched. Any thread may write and read it. */
public final class PoolHistory {
  private final SlotPool pool;
  private final Quarantine quarantine;
  private final Traces traces;
  private final Instant since = Instant.now();
  private final Counters counters = new Counters();
  private final Holdings holdings = new Holdings();
  private final SiteTable sites = new SiteTable();
  private final OccupancyLog occupancy = new OccupancyLog();
  private final FindingLog findings;
  private final TransferLog transfers = new TransferLog();
  private volatile boolean ended;

  PoolHistory(SlotPool pool, Quarantine quarantine, Traces traces) {
    this.pool = pool;
    this.quarantine = quarantine;
    this.traces = traces;
    this.findings = new FindingLog(pool.name$());
  }

  Allocation allocated(Allocation allocation) {
    allocation.number(counters.allocated());
    holdings.add(allocation);
    sites.allocated(allocation.frames());
    occupancy.add(holdings.count());
    return allocation;
  }

  void found(Allocation older) {
    if (holdings.addOlder(older)) {
      sites.allocated(older.frames());
      occupancy.add(holdings.count());
    }
  }

  void released(Allocation allocation) {
    counters.released();
    remove(allocation);
  }

  private void remove(Allocation allocation) {
    if (holdings.remove(allocation)) {
      sites.released(allocation.frames());
      occupancy.add(holdings.count());
    }
  }

  void exhausted() {
    counters.exhausted();
    FlightRecorder.exhausted(pool.name$(), holdings.count(), traces.here());
  }

  void transferred(Transfer transfer) {
    transfers.add(transfer);
    FlightRecorder.transferred(pool.name$(), transfer);
  }

  void transferred(Allocation allocation, Transfer.Kind kind, String to) {
    Transfer transfer = new Transfer(allocation.slot(), kind, to, traces.here());
    allocation.keep(transfer);
    transferred(transfer);
  }

  void misused(String key, int slot, String text, @Nullable Allocation allocation) {
    findings.misused(key, slot, text, allocation, traces.here());
  }

  /** Notes what happens to an element, as long as the watch goes on. */
  void misusedIfWatched(String key, Allocation allocation, String text) {
    if (!ended) {
      misused(key, allocation.slot(), text, allocation);
    }
  }

  /**
   * Notes an element as a leak that the program can reach no longer; whether it is the first of its
   * place.
   */
  boolean lost(Allocation allocation) {
    return findings.lost(allocation, traces.withoutFrames());
  }

  /** Notes every element that is allocated as a leak. */
  public void leaked() {
    leakedSince(Holdings.BEGINNING);
  }

  /** Notes every element that is allocated when the program ends as a leak. */
  void leakedAtExit() {
    leakedSince(Holdings.BEGINNING, traces.withoutFrames());
  }

  /** Notes every element as a leak that was allocated after an allocation, and is so still. */
  public void leakedSince(long afterAllocation) {
    leakedSince(afterAllocation, traces.here());
  }

  private void leakedSince(long afterAllocation, Trace found) {
    holdings().after(afterAllocation).forEach(allocation -> findings.leaked(allocation, found));
  }

  /** The allocations whose elements are still allocated. */
  Holdings holdings() {
    holdings.endedUnseen().forEach(this::remove);
    return holdings;
  }

  /** How many allocations there were. */
  public long allocations() {
    return counters.allocations();
  }

  /** What was done wrong so far, the first first. */
  public List<Finding> findings() {
    return findings.all();
  }

  void end() {
    ended = true;
  }

  /** What is known now. */
  public PoolReport report() {
    return new PoolReport(
        pool.name$(),
        ended,
        since,
        slots(),
        counts(),
        occupancy.all(),
        sites.all(),
        findings.all(),
        transfers.all());
  }

  /** What happened how often. */
  public PoolReport.Counts counts() {
    return counters.counts(transfers.count(), findings.count());
  }

  /** How the slots are now. */
  public PoolReport.Slots slots() {
    return new PoolReport.Slots(
        pool.capacity$(), holdings().count(), ended ? 0 : quarantine.size(), occupancy.most());
  }
}
