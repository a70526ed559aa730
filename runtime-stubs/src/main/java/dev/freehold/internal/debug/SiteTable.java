package dev.freehold.internal.debug;

import dev.freehold.debug.AllocationSite;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What each place in the program has allocated. */
final class SiteTable {
  private static final Comparator<AllocationSite> HOTTEST_FIRST =
      Comparator.comparingLong(AllocationSite::inUse)
          .thenComparingLong(AllocationSite::allocations)
          .reversed()
          .thenComparing(AllocationSite::place);

  private final Map<List<StackTraceElement>, Counts> byFrames = new ConcurrentHashMap<>();

  private record Counts(long allocations, long inUse) {
    Counts plus(Counts other) {
      return new Counts(allocations + other.allocations, inUse + other.inUse);
    }
  }

  void allocated(List<StackTraceElement> frames) {
    byFrames.merge(frames, new Counts(1, 1), Counts::plus);
  }

  void released(List<StackTraceElement> frames) {
    byFrames.merge(frames, new Counts(0, -1), Counts::plus);
  }

  List<AllocationSite> all() {
    return byFrames.entrySet().stream()
        .map(each -> site(each.getKey(), each.getValue()))
        .sorted(HOTTEST_FIRST)
        .toList();
  }

  private static AllocationSite site(List<StackTraceElement> frames, Counts counts) {
    return new AllocationSite(frames, counts.allocations(), counts.inUse());
  }
}
