package dev.freehold.debug;

import dev.freehold.internal.debug.PoolRecorder;
import dev.freehold.internal.debug.Watches;
import java.util.List;

/**
 * The watch of one pool. It ends with the pool; closing it ends it earlier. What it has recorded
 * can be asked for after that, too.
 */
public final class Watch implements AutoCloseable {
  private final PoolRecorder recorder;

  Watch(PoolRecorder recorder) {
    this.recorder = recorder;
  }

  /** What is known of the pool now. */
  public PoolReport report() {
    return recorder.history().report();
  }

  /** What was misused so far, the first first. */
  public List<Finding> findings() {
    return recorder.history().findings();
  }

  /**
   * Makes allocations fail as if the pool were exhausted, to test what the program does then.
   *
   * @param failures which allocations fail, counted from now
   */
  public void failAllocations(AllocationFailures failures) {
    recorder.failures().begin(failures);
  }

  /**
   * Looks at the bytes between the slots of native storage, and notes where something was written
   * past a slot. This happens by itself whenever an element is released and when the pool is
   * closed.
   */
  public void checkGuards() {
    recorder.guards().checkAll();
  }

  /**
   * Stops recording. Elements that are allocated stay so.
   *
   * @throws dev.freehold.pool.ConfinementException if the pool belongs to another thread
   */
  @Override
  public void close() {
    Watches.unwatch(recorder);
  }
}
