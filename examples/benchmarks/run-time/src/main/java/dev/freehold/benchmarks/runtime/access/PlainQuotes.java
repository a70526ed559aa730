package dev.freehold.benchmarks.runtime.access;

import dev.freehold.benchmarks.runtime.PlainQuote;
import dev.freehold.benchmarks.runtime.Sizes;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Ordinary objects. */
@State(Scope.Thread)
public class PlainQuotes {
  final PlainQuote[] quotes = new PlainQuote[Sizes.CAPACITY];

  /** Makes them one after the other, as a pool makes its slots. */
  public PlainQuotes() {
    Arrays.setAll(quotes, i -> new PlainQuote());
  }
}
