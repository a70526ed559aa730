package dev.freehold.debug;

import java.util.List;

/**
 * The watch of one pool. It ends with the pool; closing it ends it earlier. What it has recorded
 * can be asked for after that, too.
 *
 * @since 0.1.0
 */
public abstract class Watch implements AutoCloseable {
  /** Freehold makes the watches there are: {@link DebugMemory#watch} gives them out. */
  protected Watch() {}

  /**
   * What is known of the pool now; of a pool of several kinds of slots, a part for each of them.
   */
  public abstract MemoryReport report();

  /** What was done wrong so far, the first first. */
  public abstract List<Finding> findings();

  /**
   * Makes allocations fail as if the pool were exhausted, to test what the program does then.
   *
   * @param failures which allocations fail, counted from now, and for each kind of slots by itself
   */
  public abstract void failAllocations(AllocationFailures failures);

  /**
   * Looks at the bytes between the slots of native storage, and notes where something was written
   * past a slot. This happens by itself whenever an element is released and when the pool is
   * closed.
   */
  public abstract void checkGuards();

  /**
   * Stops recording. Elements that are allocated stay so.
   *
   * @throws dev.freehold.pool.ConfinementException if the pool belongs to another thread
   */
  @Override
  public abstract void close();
}
