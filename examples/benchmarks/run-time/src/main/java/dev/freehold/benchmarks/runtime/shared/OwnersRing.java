package dev.freehold.benchmarks.runtime.shared;

import dev.freehold.Unsafe;
import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.benchmarks.runtime.allocation.Ring;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Elements that a thread has taken. */
@Unsafe("keeps elements of a pool in an array, for as long as the process lasts")
@State(Scope.Thread)
public class OwnersRing extends Ring {
  final OwnersQuotePool.Element[] live = new OwnersQuotePool.Element[Sizes.LIVE];

  /** Fills the ring. */
  @Setup
  public void fill(OwnersPool shared) {
    for (int i = 0; i < live.length; i++) {
      live[i] = shared.pool.alloc();
    }
  }
}
