package dev.freehold.benchmarks.runtime.latency;

/** Answers requests. */
interface Service {
  /** Answers one; what it returns depends on all it did. */
  long answer(long request);
}
