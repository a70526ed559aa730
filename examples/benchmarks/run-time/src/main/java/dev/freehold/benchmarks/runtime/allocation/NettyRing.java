package dev.freehold.benchmarks.runtime.allocation;

import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.benchmarks.runtime.peers.QuoteRecycler;
import dev.freehold.benchmarks.runtime.peers.RecycledQuote;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A recycler pinned to the thread. */
@State(Scope.Thread)
public class NettyRing extends Ring {
  final QuoteRecycler recycler = new QuoteRecycler(Thread.currentThread());
  final RecycledQuote[] live = new RecycledQuote[Sizes.LIVE];

  /** Fills the ring; JMH does so on the thread that measures. */
  public NettyRing() {
    Arrays.setAll(live, i -> recycler.get());
  }
}
