package dev.freehold.benchmarks.runtime.allocation;

import dev.freehold.benchmarks.runtime.PlainQuote;
import dev.freehold.benchmarks.runtime.Sizes;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Objects that are new each time. */
@State(Scope.Thread)
public class OrdinaryRing extends Ring {
  /** The elements in use. */
  public final PlainQuote[] live = new PlainQuote[Sizes.LIVE];

  /** Fills the ring. */
  public OrdinaryRing() {
    Arrays.setAll(live, i -> new PlainQuote());
  }
}
