package dev.freehold.debug;

import java.time.Instant;
import java.util.List;

/**
 * What a watch knows of one pool.
 *
 * @param pool the simple name of the pool's class
 * @param closed whether the pool was closed, or its watch ended
 * @param since when the watch began
 * @param slots how the slots are at present
 * @param counts what happened since the watch began
 * @param occupancy how full it was over time, the earliest first
 * @param sites where its elements were allocated, those that hold most of them first
 * @param findings what was done wrong, the first first
 * @param transfers the last times that ownership passed, the earliest first
 * @since 0.1.0
 */
public record PoolReport(
    String pool,
    boolean closed,
    Instant since,
    Slots slots,
    Counts counts,
    List<Occupancy> occupancy,
    List<AllocationSite> sites,
    List<Finding> findings,
    List<Transfer> transfers) {
  /** Keeps copies of the lists. */
  public PoolReport {
    occupancy = List.copyOf(occupancy);
    sites = List.copyOf(sites);
    findings = List.copyOf(findings);
    transfers = List.copyOf(transfers);
  }

  /**
   * How a pool's slots are.
   *
   * @param capacity how many there are
   * @param inUse how many are allocated
   * @param resting how many were released and rest
   * @param mostInUse how many were allocated at most since the watch began
   */
  public record Slots(int capacity, int inUse, int resting, int mostInUse) {}

  /**
   * What happened in a pool since its watch began.
   *
   * @param allocations how many elements were allocated
   * @param releases how many were released
   * @param exhausted how often an allocation found no slot
   * @param transfers how often ownership passed
   * @param misuses how often something was done wrong
   */
  public record Counts(
      long allocations, long releases, long exhausted, long transfers, long misuses) {}
}
