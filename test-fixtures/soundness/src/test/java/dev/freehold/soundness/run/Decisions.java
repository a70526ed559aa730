package dev.freehold.soundness.run;

import java.util.Arrays;
import java.util.Random;
import world.Broken;
import world.Choices;
import world.Endless;

/**
 * The decisions of one run, which are those of the run before but for the last that can be decided
 * otherwise; so all paths are taken, one after another. Or they are random.
 */
public final class Decisions implements Choices {
  /** Later decisions are no, with which every loop ends. */
  private static final int LIMIT = 22;

  /** More decisions than that are an endless loop. */
  private static final int ENDLESS = 10_000;

  private final int[] taken = new int[LIMIT];
  private final int[] counts = new int[LIMIT];
  private Random random;
  private int known;
  private int asked;
  private long read;
  private boolean broken;

  /** Begins with the run in which every decision is no. */
  public void firstPath() {
    random = null;
    known = 0;
    restart();
  }

  /** Goes on with the next path; says whether there is one. */
  public boolean nextPath() {
    known = Math.min(asked, LIMIT);
    while (known > 0 && taken[known - 1] + 1 == counts[known - 1]) {
      known--;
    }
    if (known == 0) {
      return false;
    }
    taken[known - 1]++;
    restart();
    return true;
  }

  /** Decides at random from here on. */
  public void randomPath(long seed) {
    random = new Random(seed);
    known = 0;
    restart();
  }

  /** Takes the same path again. */
  void samePath() {
    known = Math.min(asked, LIMIT);
    restart();
  }

  private void restart() {
    asked = 0;
    read = 0;
    broken = false;
  }

  @Override
  public boolean next() {
    return pick(2) == 1;
  }

  @Override
  public int pick(int count) {
    int place = asked++;
    if (place >= LIMIT) {
      if (place > ENDLESS) {
        throw new Endless();
      }
      return 0;
    }
    if (place >= known) {
      taken[place] = random == null ? 0 : random.nextInt(count);
      counts[place] = count;
    }
    return taken[place];
  }

  @Override
  public void note(int number) {
    read = read * 31 + number;
  }

  @Override
  public void mayBreak() {
    if (next()) {
      broken = true;
      throw new Broken();
    }
  }

  /** Whether something was thrown that nobody declares. */
  public boolean isBroken() {
    return broken;
  }

  /** Says of two runs whether they went the same way. */
  public String path() {
    return Arrays.toString(Arrays.copyOf(taken, Math.min(asked, LIMIT))) + asked + ":" + read;
  }
}
