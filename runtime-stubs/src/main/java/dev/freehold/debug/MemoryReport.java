package dev.freehold.debug;

import java.time.Instant;
import java.util.List;

/**
 * What the watches know at one moment. It does not change.
 *
 * @param time when
 * @param pools one part for each pool, in the order in which their watches began
 * @since 0.1.0
 */
public record MemoryReport(Instant time, List<PoolReport> pools) {
  /** Keeps a copy of the list. */
  public MemoryReport {
    pools = List.copyOf(pools);
  }

  /**
   * What changed since an earlier report: which places hold more elements, what was done wrong.
   *
   * @param earlier another report of this program, or of the same watch
   */
  public ReportDifference since(MemoryReport earlier) {
    return Provided.watches().difference(earlier, this);
  }

  /** For a terminal or a log. */
  public String toText() {
    return Provided.watches().text(this);
  }

  /** For programs; the names of its fields stay as they are. */
  public String toJson() {
    return Provided.watches().json(this);
  }

  /** For a browser: one page that needs no other file. */
  public String toHtml() {
    return Provided.watches().html(this);
  }
}
