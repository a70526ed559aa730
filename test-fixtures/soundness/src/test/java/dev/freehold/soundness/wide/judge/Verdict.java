package dev.freehold.soundness.wide.judge;

import dev.freehold.soundness.run.Objection;
import dev.freehold.soundness.wide.text.Program;
import java.util.List;

/**
 * A program, what the checker says of it, and what happens when it runs.
 *
 * @param objections what the checker objects to
 * @param runs how often it was run
 * @param harm what went wrong in one of them; empty for nothing
 */
public record Verdict(Program program, List<Objection> objections, int runs, String harm) {
  /** Whether the checker accepts it. */
  public boolean isAccepted() {
    return objections.isEmpty();
  }

  /** Whether the checker has accepted what breaks a rule. */
  public boolean isUnsound() {
    return isAccepted() && !harm.isEmpty();
  }
}
