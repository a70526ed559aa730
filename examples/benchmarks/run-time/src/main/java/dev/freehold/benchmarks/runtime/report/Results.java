package dev.freehold.benchmarks.runtime.report;

import java.util.Map;
import java.util.Optional;

/**
 * What was measured.
 *
 * @param byBenchmark by class and method
 */
record Results(Map<String, Result> byBenchmark) {
  Optional<Result> find(String benchmark) {
    return Optional.ofNullable(byBenchmark.get(benchmark));
  }
}
