package dev.freehold.internal.debug;

import dev.freehold.debug.AllocationFailures;
import dev.freehold.debug.Finding;
import dev.freehold.debug.MemoryReport;
import dev.freehold.debug.Watch;
import java.util.List;

/** The watch of a pool, of which each kind of slots has its recorder. */
final class RecordedWatch extends Watch {
  private final List<PoolRecorder> recorders;

  RecordedWatch(List<PoolRecorder> recorders) {
    this.recorders = recorders;
  }

  @Override
  public MemoryReport report() {
    return Watches.reportOf(recorders);
  }

  @Override
  public List<Finding> findings() {
    return recorders.stream().flatMap(each -> each.history().findings().stream()).toList();
  }

  @Override
  public void failAllocations(AllocationFailures failures) {
    recorders.forEach(each -> each.failures().begin(failures));
  }

  @Override
  public void checkGuards() {
    recorders.forEach(each -> each.guards().checkAll());
  }

  @Override
  public void close() {
    recorders.forEach(Watches::unwatch);
  }
}
