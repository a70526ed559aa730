package dev.freehold.benchmarks.runtime.shared;

import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.benchmarks.runtime.allocation.Ring;
import dev.freehold.benchmarks.runtime.peers.StormpotPools;
import dev.freehold.benchmarks.runtime.peers.StormpotQuote;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Objects that a thread has taken. */
@State(Scope.Thread)
public class StormpotRing extends Ring {
  final StormpotQuote[] live = new StormpotQuote[Sizes.LIVE];

  /** Fills the ring. */
  @Setup
  public void fill(StormpotPool pool) throws InterruptedException {
    for (int i = 0; i < live.length; i++) {
      live[i] = pool.tap.claim(StormpotPools.TIMEOUT);
    }
  }
}
