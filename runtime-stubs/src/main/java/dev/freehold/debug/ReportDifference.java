package dev.freehold.debug;

import java.time.Instant;
import java.util.List;

/**
 * What changed between two reports, of the pools that have changed.
 *
 * @param from when the earlier report was made
 * @param to when the later one was
 * @param pools one part for each pool of which anything differs, in the order of the later report
 * @since 0.1.0
 */
public record ReportDifference(Instant from, Instant to, List<PoolDifference> pools) {
  /** Keeps a copy of the list. */
  public ReportDifference {
    pools = List.copyOf(pools);
  }

  /** For a terminal or a log. */
  public String toText() {
    return Provided.watches().text(this);
  }

  /** For programs; the names of its fields stay as they are. */
  public String toJson() {
    return Provided.watches().json(this);
  }

  /**
   * What changed of one pool.
   *
   * @param pool the simple name of the pool's class
   * @param since when its watch began, which tells pools of one class apart
   * @param inUse how many more slots are allocated, negative for fewer
   * @param counts what happened in between
   * @param sites the places of which more or fewer elements are in use, or that have allocated; the
   *     numbers are differences, and those that have grown most come first
   * @param findings what was done wrong in between; the counts are those of that time
   */
  public record PoolDifference(
      String pool,
      Instant since,
      int inUse,
      PoolReport.Counts counts,
      List<AllocationSite> sites,
      List<Finding> findings) {
    /** Keeps copies of the lists. */
    public PoolDifference {
      sites = List.copyOf(sites);
      findings = List.copyOf(findings);
    }
  }
}
