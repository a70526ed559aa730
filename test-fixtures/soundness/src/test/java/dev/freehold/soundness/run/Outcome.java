package dev.freehold.soundness.run;

/**
 * What became of one run.
 *
 * @param end how it ended
 * @param key the rule that it broke; empty for none
 * @param message what went wrong, for those who look
 */
public record Outcome(End end, String key, String message) {
  /** How a run ends. */
  public enum End {
    /** As it should. */
    WELL,
    /** By an exception that has nothing to do with ownership and that nobody declares. */
    ABORTED,
    /** A pool or container found misuse, or something was left over. */
    FAULT,
    /** A borrow saw what its rules exclude. */
    CONFLICT
  }

  static final Outcome WELL = new Outcome(End.WELL, "", "");
  static final Outcome ABORTED = new Outcome(End.ABORTED, "", "");

  static Outcome fault(String key, String message) {
    return new Outcome(End.FAULT, key, message);
  }

  boolean isViolation() {
    return end == End.FAULT || end == End.CONFLICT;
  }
}
