package dev.freehold.debug;

import dev.freehold.Ref;
import dev.freehold.pool.MemoryPool;
import java.util.List;

/**
 * What {@link DebugMemory}, {@link Ownership} and {@link MemoryReport} have done for them. What
 * records and writes reports is built on the types of this package, so these find it as a service
 * and do not name it. The run time brings the one provider there is; programs neither call nor
 * provide it.
 *
 * @since 0.1.0
 */
public interface WatchProvider {
  /** As {@link DebugMemory#watch(MemoryPool, WatchOptions)}. */
  Watch watch(@Ref MemoryPool pool, WatchOptions options);

  /**
   * The watch of a pool that is watched.
   *
   * @throws IllegalStateException if it is not watched
   */
  Watch watchOf(@Ref MemoryPool pool);

  /** As {@link DebugMemory#report}. */
  MemoryReport report();

  /** As {@link MemoryReport#since}. */
  ReportDifference difference(MemoryReport earlier, MemoryReport later);

  /** As {@link ReportDifference#toText}. */
  String text(ReportDifference difference);

  /** As {@link ReportDifference#toJson}. */
  String json(ReportDifference difference);

  /** The findings of one pool, as they stand in its report. */
  String text(List<Finding> findings);

  /** As {@link MemoryReport#toText}. */
  String text(MemoryReport report);

  /** As {@link MemoryReport#toJson}. */
  String json(MemoryReport report);

  /** As {@link MemoryReport#toHtml}. */
  String html(MemoryReport report);
}
