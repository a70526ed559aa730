package dev.freehold.benchmarks.runtime.shared;

import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.benchmarks.runtime.allocation.Ring;
import dev.freehold.benchmarks.runtime.peers.RecycledQuote;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Objects that a thread has taken. */
@State(Scope.Thread)
public class NettyRing extends Ring {
  final RecycledQuote[] live = new RecycledQuote[Sizes.LIVE];

  /** Fills the ring. */
  @Setup
  public void fill(NettyPool pool) {
    Arrays.setAll(live, i -> pool.recycler.get());
  }
}
