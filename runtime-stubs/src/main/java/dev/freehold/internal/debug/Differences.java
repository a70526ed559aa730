package dev.freehold.internal.debug;

import dev.freehold.debug.AllocationSite;
import dev.freehold.debug.Finding;
import dev.freehold.debug.MemoryReport;
import dev.freehold.debug.PoolReport;
import dev.freehold.debug.PoolReport.Counts;
import dev.freehold.debug.ReportDifference;
import dev.freehold.debug.ReportDifference.PoolDifference;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares two reports, pool by pool and place by place. */
final class Differences {
  private static final Comparator<AllocationSite> GROWN_FIRST =
      Comparator.comparingLong(AllocationSite::inUse)
          .thenComparingLong(AllocationSite::allocations)
          .reversed()
          .thenComparing(AllocationSite::place);

  private Differences() {}

  /** The watch of a pool: no two pools of one class are watched from the same instant. */
  private record Key(String pool, Instant since) {
    static Key of(PoolReport report) {
      return new Key(report.pool(), report.since());
    }
  }

  static ReportDifference between(MemoryReport earlier, MemoryReport later) {
    Map<Key, PoolReport> before = new HashMap<>();
    earlier.pools().forEach(pool -> before.put(Key.of(pool), pool));
    return new ReportDifference(
        earlier.time(),
        later.time(),
        later.pools().stream()
            .map(pool -> between(Optional.ofNullable(before.get(Key.of(pool))), pool))
            .filter(Differences::isAny)
            .toList());
  }

  private static PoolDifference between(Optional<PoolReport> earlier, PoolReport later) {
    return new PoolDifference(
        later.pool(),
        later.since(),
        later.slots().inUse() - earlier.map(pool -> pool.slots().inUse()).orElse(0),
        earlier.map(pool -> minus(later.counts(), pool.counts())).orElse(later.counts()),
        sites(earlier.map(PoolReport::sites).orElse(List.of()), later.sites()),
        findings(earlier.map(PoolReport::findings).orElse(List.of()), later.findings()));
  }

  private static boolean isAny(PoolDifference pool) {
    return pool.inUse() != 0
        || !pool.counts().equals(new Counts(0, 0, 0, 0, 0))
        || !pool.sites().isEmpty()
        || !pool.findings().isEmpty();
  }

  private static Counts minus(Counts later, Counts earlier) {
    return new Counts(
        later.allocations() - earlier.allocations(),
        later.releases() - earlier.releases(),
        later.exhausted() - earlier.exhausted(),
        later.transfers() - earlier.transfers(),
        later.misuses() - earlier.misuses());
  }

  private static List<AllocationSite> sites(
      List<AllocationSite> earlier, List<AllocationSite> later) {
    Map<List<StackTraceElement>, AllocationSite> before = new HashMap<>();
    earlier.forEach(site -> before.put(site.frames(), site));
    return later.stream()
        .map(site -> minus(site, before.get(site.frames())))
        .filter(site -> site.allocations() != 0 || site.inUse() != 0)
        .sorted(GROWN_FIRST)
        .toList();
  }

  private static AllocationSite minus(AllocationSite later, @Nullable AllocationSite earlier) {
    return earlier == null
        ? later
        : new AllocationSite(
            later.frames(),
            later.allocations() - earlier.allocations(),
            later.inUse() - earlier.inUse());
  }

  private static List<Finding> findings(List<Finding> earlier, List<Finding> later) {
    Map<Finding, Long> before = new HashMap<>();
    earlier.forEach(finding -> before.put(counted(finding, 0), finding.count()));
    return later.stream()
        .map(
            finding ->
                counted(finding, finding.count() - before.getOrDefault(counted(finding, 0), 0L)))
        .filter(finding -> finding.count() != 0)
        .toList();
  }

  private static Finding counted(Finding finding, long count) {
    return new Finding(
        finding.key(),
        count,
        finding.slot(),
        finding.message(),
        finding.allocated(),
        finding.released(),
        finding.happened());
  }
}
