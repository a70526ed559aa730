package dev.freehold.benchmarks.runtime.allocation;

import dev.freehold.benchmarks.runtime.PlainQuote;
import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.benchmarks.runtime.peers.CommonsPools;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A pool that the thread has for itself. */
@State(Scope.Thread)
public class CommonsPoolRing extends Ring {
  final GenericObjectPool<PlainQuote> pool = CommonsPools.create(Sizes.CAPACITY);
  final PlainQuote[] live = new PlainQuote[Sizes.LIVE];

  /** Fills the ring. */
  @Setup
  public void fill() throws Exception {
    for (int i = 0; i < live.length; i++) {
      live[i] = pool.borrowObject();
    }
  }
}
