package dev.freehold.checker.trial;

/**
 * How much one compilation compiles again to try fixes: much of it would take longer than the
 * compilation itself.
 */
public final class TrialBudget {
  private static final int TRIALS = 100;

  /** Of the files in characters, all trials together. */
  private static final long TEXT = 3_000_000;

  private int trials;
  private long text;

  /** Whether files of that length may be compiled once more. */
  boolean allows(long characters) {
    trials++;
    text += characters;
    return trials <= TRIALS && text <= TEXT;
  }
}
