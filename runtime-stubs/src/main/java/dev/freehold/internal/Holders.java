package dev.freehold.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names who holds the elements of a watched pool, for the errors of a pool that is full or cannot
 * be closed.
 */
final class Holders {
  private static final int NAMED = 4;

  private Holders() {}

  /** Nothing, where the pool is not watched. */
  static String of(SlotPool pool) {
    PoolWatch watch = pool.watch$();
    return watch == null ? "" : describe(pool);
  }

  private static String describe(SlotPool pool) {
    Map<String, Long> holders =
        Arrays.stream(pool.elementsInUse$())
            .map(element -> site(element.allocation))
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return holders.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(NAMED)
        .map(holder -> "\n  %s held since %s".formatted(holder.getValue(), holder.getKey()))
        .collect(Collectors.joining());
  }

  private static String site(@Nullable AllocationRecord allocation) {
    return allocation == null ? "before it was watched" : allocation.site();
  }
}
