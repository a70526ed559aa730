package dev.freehold.benchmarks.runtime.shared;

import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.benchmarks.runtime.allocation.Ring;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Slots that a thread has taken. */
@State(Scope.Thread)
public class TreiberRing extends Ring {
  final int[] live = new int[Sizes.LIVE];

  /** Fills the ring. */
  @Setup
  public void fill(TreiberPool pool) {
    Arrays.setAll(live, i -> pool.stack.pop());
  }
}
