package dev.freehold.internal.debug.report;

import dev.freehold.debug.PoolReport;

/** Says that a pool had no slot for somebody: no misuse, but nothing that is well either. */
final class TimesExhausted {
  private TimesExhausted() {}

  static String describe(PoolReport pool) {
    return "Exhausted %s: an allocation found no free slot of %s"
        .formatted(Plural.of(pool.counts().exhausted(), "time"), pool.slots().capacity());
  }
}
