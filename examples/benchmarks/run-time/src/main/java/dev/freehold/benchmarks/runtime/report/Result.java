package dev.freehold.benchmarks.runtime.report;

import java.util.List;

/**
 * What one benchmark took.
 *
 * @param group the simple name of its class
 * @param name the name of its method
 * @param nanos nanoseconds per operation, one for each measured iteration
 * @param bytes bytes allocated on the heap per operation, one for each process
 */
record Result(String group, String name, List<Double> nanos, List<Double> bytes) {
  double medianNanos() {
    return median(nanos);
  }

  double medianBytes() {
    return median(bytes);
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
