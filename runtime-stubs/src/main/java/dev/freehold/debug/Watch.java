package dev.freehold.debug;

import dev.freehold.internal.debug.PoolRecorder;
import dev.freehold.internal.debug.Watches;
import java.time.Instant;
import java.util.List;

/**
 * The watch of one pool. It ends with the pool; closing it ends it earlier. What it has recorded
 * can be asked for after that, too.
 */
public final class Watch implements AutoCloseable {
  private final List<PoolRecorder> recorders;

  /** Makes the watch of a pool, of which each kind of slots has its recorder. */
  Watch(List<PoolRecorder> recorders) {
    this.recorders = recorders;
  }

  /**
   * What is known of the pool now; of a pool of several kinds of slots, a part for each of them.
   */
  public MemoryReport report() {
    return new MemoryReport(
        Instant.now(), recorders.stream().map(each -> each.history().report()).toList());
  }

  /** What was done wrong so far, the first first. */
  public List<Finding> findings() {
    return recorders.stream().flatMap(each -> each.history().findings().stream()).toList();
  }

  /**
   * Makes allocations fail as if the pool were exhausted, to test what the program does then.
   *
   * @param failures which allocations fail, counted from now, and for each kind of slots by itself
   */
  public void failAllocations(AllocationFailures failures) {
    recorders.forEach(each -> each.failures().begin(failures));
  }

  /**
   * Looks at the bytes between the slots of native storage, and notes where something was written
   * past a slot. This happens by itself whenever an element is released and when the pool is
   * closed.
   */
  public void checkGuards() {
    recorders.forEach(each -> each.guards().checkAll());
  }

  /**
   * Stops recording. Elements that are allocated stay so.
   *
   * @throws dev.freehold.pool.ConfinementException if the pool belongs to another thread
   */
  @Override
  public void close() {
    recorders.forEach(Watches::unwatch);
  }
}
