package dev.freehold.benchmarks.runtime.latency;

/**
 * What every process of the comparison has to do.
 *
 * @param requestsPerSecond how many requests are due in a second, one after the other
 * @param warmUpSeconds how long it runs before anything is recorded
 * @param seconds how long it is recorded
 */
record Load(int requestsPerSecond, int warmUpSeconds, int seconds) {
  /** Messages that are alive at any time; a power of two. */
  static final int LIVE = 1 << 21;

  /** Messages that a request keeps, each in the place of an older one, which it gives back. */
  static final int KEPT = 16;

  /** Messages that a request makes, reads and gives back before it is answered. */
  static final int PASSING = 16;

  private static final long NANOS_PER_SECOND = 1_000_000_000;

  long intervalNanos() {
    return NANOS_PER_SECOND / requestsPerSecond;
  }

  long warmUpRequests() {
    return (long) requestsPerSecond * warmUpSeconds;
  }

  long requests() {
    return (long) requestsPerSecond * seconds;
  }
}
