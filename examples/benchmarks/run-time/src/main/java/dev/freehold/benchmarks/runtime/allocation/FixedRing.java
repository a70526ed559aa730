package dev.freehold.benchmarks.runtime.allocation;

import dev.freehold.Unsafe;
import dev.freehold.benchmarks.runtime.QuotePool;
import dev.freehold.benchmarks.runtime.Sizes;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A generated pool, confined to the thread. */
@Unsafe("keeps elements of a pool in an array, for as long as the process lasts")
@State(Scope.Thread)
public class FixedRing extends Ring {
  final QuotePool pool = QuotePool.create();
  final QuotePool.Element[] live = new QuotePool.Element[Sizes.LIVE];

  /** Fills the ring. */
  public FixedRing() {
    for (int i = 0; i < live.length; i++) {
      live[i] = pool.alloc();
    }
  }
}
