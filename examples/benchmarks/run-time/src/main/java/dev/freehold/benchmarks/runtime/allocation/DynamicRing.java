package dev.freehold.benchmarks.runtime.allocation;

import dev.freehold.Unsafe;
import dev.freehold.benchmarks.runtime.DynamicQuotePool;
import dev.freehold.benchmarks.runtime.Sizes;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A generated pool that grows, confined to the thread. */
@Unsafe("keeps elements of a pool in an array, for as long as the process lasts")
@State(Scope.Thread)
public class DynamicRing extends Ring {
  final DynamicQuotePool pool = DynamicQuotePool.create();
  final DynamicQuotePool.Element[] live = new DynamicQuotePool.Element[Sizes.LIVE];

  /** Fills the ring. */
  public DynamicRing() {
    for (int i = 0; i < live.length; i++) {
      live[i] = pool.alloc();
    }
  }
}
