package dev.freehold.benchmarks.runtime.shared;

import dev.freehold.benchmarks.runtime.PlainQuote;
import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.benchmarks.runtime.allocation.Ring;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Objects that a thread has taken. */
@State(Scope.Thread)
public class CommonsPoolRing extends Ring {
  final PlainQuote[] live = new PlainQuote[Sizes.LIVE];

  /** Fills the ring. */
  @Setup
  public void fill(CommonsPool pool) throws Exception {
    for (int i = 0; i < live.length; i++) {
      live[i] = pool.objects.borrowObject();
    }
  }
}
