package dev.freehold.benchmarks.runtime.latency;

import org.HdrHistogram.Histogram;

/**
 * Sends requests at a fixed rate, whatever becomes of those before, and records how long each took
 * from when it was due: a request that waits behind a pause counts the wait.
 */
final class SteadyLoad {
  private static final long HIGHEST_NANOS = 60_000_000_000L;
  private static final int DIGITS = 3;

  private final Load load;
  private final Service service;
  private long answers;

  SteadyLoad(Load load, Service service) {
    this.load = load;
    this.service = service;
  }

  /** Runs, and says what the requests after the warm-up took. */
  Outcome run() {
    Histogram histogram = new Histogram(HIGHEST_NANOS, DIGITS);
    send(load.warmUpRequests(), histogram);
    histogram.reset();
    Observation before = Observation.now();
    send(load.requests(), histogram);
    return new Outcome(histogram, Observation.now().since(before));
  }

  /** What all answers add up to: whoever looks at it needs them all. */
  long answers() {
    return answers;
  }

  private void send(long requests, Histogram histogram) {
    long interval = load.intervalNanos();
    long due = System.nanoTime();
    for (long request = 0; request < requests; request++) {
      due += interval;
      while (System.nanoTime() < due) {
        Thread.onSpinWait();
      }
      answers += service.answer(request);
      histogram.recordValue(System.nanoTime() - due);
    }
  }
}
