package dev.freehold.soundness.generate;

import java.util.List;
import java.util.Random;

/** Chance. */
final class Dice {
  /** How often a rule is ignored, of a thousand times that it matters. */
  private static final int MISCHIEF = 18;

  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  /** Whether something happens that does so in as many of a hundred cases. */
  boolean percent(int cases) {
    return random.nextInt(100) < cases;
  }

  /** Whether a rule is to be ignored. */
  boolean mischief() {
    return random.nextInt(1000) < MISCHIEF;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
