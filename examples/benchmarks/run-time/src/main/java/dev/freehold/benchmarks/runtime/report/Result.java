package dev.freehold.benchmarks.runtime.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What one benchmark took, in each of its processes. */
final class Result {
  private final List<Double> nanos = new ArrayList<>();
  private final List<Double> bytes = new ArrayList<>();

  /**
   * Adds what was seen in one process.
   *
   * @param iterations nanoseconds per operation, one for each measured iteration
   * @param allocated bytes on the heap per operation
   */
  void add(Collection<Double> iterations, double allocated) {
    nanos.add(median(iterations));
    bytes.add(allocated);
  }

  /** The median of the processes' medians, in nanoseconds per operation. */
  double nanos() {
    return median(nanos);
  }

  /** The fastest process, in nanoseconds per operation. */
  double fewestNanos() {
    return nanos.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  /** The slowest process, in nanoseconds per operation. */
  double mostNanos() {
    return nanos.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  /** Bytes allocated on the heap per operation. */
  double bytes() {
    return median(bytes);
  }

  private static double median(Collection<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
