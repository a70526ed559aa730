package dev.freehold.soundness.wide.write;

import java.util.List;
import java.util.Random;

/** Chance, and at most one mistake in a program: two would hide one another. */
public final class Chance {
  private final Random random;
  private final int mistakeAt;
  private int chances;
  private boolean slipped;

  /**
   * Chance of a seed.
   *
   * @param right whether nothing goes wrong on purpose
   * @param most the mistake is made at one of as many occasions
   */
  Chance(long seed, int right, int most) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    random.nextLong();
    this.mistakeAt = percent(right) ? Integer.MAX_VALUE : 1 + below(most);
  }

  /** Whether a rule is to be broken here. */
  public boolean slip() {
    return slip(1);
  }

  /** The same, as likely as at so many occasions. */
  public boolean slip(int weight) {
    int before = chances;
    chances += weight;
    boolean now = !slipped && before < mistakeAt && chances >= mistakeAt;
    slipped |= now;
    return now;
  }

  /** Whether one has been. */
  boolean hasSlipped() {
    return slipped;
  }

  /** Whether something happens that does so in as many of a hundred cases. */
  public boolean percent(int cases) {
    return random.nextInt(100) < cases;
  }

  /** A number from 0. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** One of some. */
  @SafeVarargs
  public final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** One of some. */
  public <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
