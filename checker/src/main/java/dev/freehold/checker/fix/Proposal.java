package dev.freehold.checker.fix;

import dev.freehold.checker.types.Supposition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fix that has not been tried.
 *
 * @param suppositions what declarations would say; empty for a fix that changes a body
 */
public record Proposal(Fix fix, List<Supposition> suppositions) {

  /** This, then another; null where both change the same text. */
  public @Nullable Proposal then(Proposal other) {
    Set<Edit> edits = new LinkedHashSet<>(fix.edits());
    edits.addAll(other.fix.edits());
    List<Supposition> both = new ArrayList<>(suppositions);
    both.addAll(other.suppositions);
    return Fix.overlap(edits)
        ? null
        : new Proposal(new Fix(fix.help() + ", and " + other.fix.help(), List.copyOf(edits)), both);
  }

  /** A fix of a body. */
  static Proposal ofBody(String help, List<Edit> edits) {
    return new Proposal(new Fix(help, edits), List.of());
  }
}
