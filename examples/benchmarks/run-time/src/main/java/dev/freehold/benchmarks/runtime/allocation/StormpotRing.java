package dev.freehold.benchmarks.runtime.allocation;

import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.benchmarks.runtime.peers.StormpotPools;
import dev.freehold.benchmarks.runtime.peers.StormpotQuote;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import stormpot.PoolTap;

/** A pool, through its tap for one thread. */
@State(Scope.Thread)
public class StormpotRing extends Ring {
  final PoolTap<StormpotQuote> tap = StormpotPools.create(Sizes.CAPACITY).getSingleThreadedTap();
  final StormpotQuote[] live = new StormpotQuote[Sizes.LIVE];

  /** Fills the ring. */
  @Setup
  public void fill() throws InterruptedException {
    for (int i = 0; i < live.length; i++) {
      live[i] = tap.claim(StormpotPools.TIMEOUT);
    }
  }
}
