package dev.freehold.differential.generate;

import java.util.List;
import java.util.SplittableRandom;

/** Random decisions, the same for the same seed. */
final class Draw {
  private final SplittableRandom random;
  private final int daring;

  /**
   * Decisions that depend on the seed.
   *
   * @param daring in how many cases of a hundred something is done without a thought
   */
  private Draw(SplittableRandom random, int daring) {
    this.random = random;
    this.daring = daring;
  }

  /** Decisions for one function; some functions are more careful than others. */
  static Draw of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return new Draw(random, random.nextInt(4) * 3);
  }

  /** Whether something is done without a thought. */
  boolean dares() {
    return chance(daring);
  }

  /** Whether something happens that does so in that many cases of a hundred. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A number from the first to the last. */
  int between(int first, int last) {
    return random.nextInt(first, last + 1);
  }

  /** One of the elements, of which there must be one. */
  <T> T pick(List<T> elements) {
    return elements.get(random.nextInt(elements.size()));
  }
}
