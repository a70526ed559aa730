package dev.freehold.benchmarks.runtime.latency;

/** Says whose place a new message takes: any, in the same order in every run. */
final class Places {
  private static final long SEED = 0x9E3779B97F4A7C15L;

  private long state = SEED;

  int next() {
    state ^= state << 13;
    state ^= state >>> 7;
    state ^= state << 17;
    return (int) state & (Load.LIVE - 1);
  }
}
