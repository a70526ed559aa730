package dev.freehold.benchmarks.runtime.access;

import dev.freehold.benchmarks.runtime.Sizes;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Ordinary objects with arrays. */
@State(Scope.Thread)
public class PlainBooks {
  private final PlainBook[] books = new PlainBook[Sizes.CAPACITY];

  /** Makes them one after the other, as a pool makes its slots. */
  public PlainBooks() {
    Arrays.setAll(books, i -> new PlainBook());
  }

  final long sum(Order order) {
    long sum = 0;
    for (int place : order.places) {
      long[] levels = books[place].levels();
      for (int i = 0; i < levels.length; i++) {
        sum += levels[i];
      }
    }
    return sum;
  }
}
