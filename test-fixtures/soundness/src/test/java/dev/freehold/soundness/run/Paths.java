package dev.freehold.soundness.run;

/**
 * The runs of one program.
 *
 * @param runs how many there were
 * @param worst what went wrong, or that nothing did
 * @param path the decisions of the run that went wrong
 */
public record Paths(int runs, Outcome worst, String path) {
  /** Whether a rule was broken on one of them. */
  public boolean isHarmful() {
    return worst.isViolation();
  }
}
