package dev.freehold.soundness.run;

import dev.freehold.soundness.program.Program;
import java.util.List;

/**
 * A program, what the checker says of it, and what happens when it runs.
 *
 * @param objections what the checker objects to
 * @param paths what happens
 */
public record Verdict(Program program, List<Objection> objections, Paths paths) {
  /** Whether the checker accepts it. */
  public boolean isAccepted() {
    return objections.isEmpty();
  }

  /** Whether the checker has accepted what breaks a rule. */
  public boolean isUnsound() {
    return isAccepted() && paths.isHarmful();
  }
}
