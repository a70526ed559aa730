package dev.freehold.benchmarks.runtime.shared;

import dev.freehold.benchmarks.runtime.PlainQuote;
import dev.freehold.benchmarks.runtime.Sizes;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The simplest pool that any thread may use. */
@State(Scope.Benchmark)
public class TreiberPool {
  final PlainQuote[] quotes = new PlainQuote[Sizes.SHARED_CAPACITY];
  final TreiberStack stack = new TreiberStack(Sizes.SHARED_CAPACITY);

  /** Makes all objects. */
  public TreiberPool() {
    Arrays.setAll(quotes, i -> new PlainQuote());
    for (int slot = 0; slot < quotes.length; slot++) {
      stack.push(slot);
    }
  }
}
