package dev.freehold.benchmarks.runtime.access;

import dev.freehold.benchmarks.runtime.Sizes;
import java.util.Random;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The order in which elements are visited: random, and the same in every run. */
@State(Scope.Thread)
public class Order {
  /** Each place once. */
  public final int[] places = shuffled();

  private static int[] shuffled() {
    Random random = new Random(1);
    int[] places = new int[Sizes.CAPACITY];
    for (int i = 0; i < places.length; i++) {
      int other = random.nextInt(i + 1);
      places[i] = places[other];
      places[other] = i;
    }
    return places;
  }
}
