package dev.freehold.checker.fix;

import dev.freehold.checker.types.Supposition;
import java.util.List;

/**
 * A fix that has not been tried.
 *
 * @param suppositions what declarations would say; empty for a fix that changes a body
 */
public record Proposal(Fix fix, List<Supposition> suppositions) {

  /** A fix of a body. */
  static Proposal ofBody(String help, List<Edit> edits) {
    return new Proposal(new Fix(help, edits), List.of());
  }
}
