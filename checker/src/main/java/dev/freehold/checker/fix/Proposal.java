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
 * @param inside which of the edits change the body of one member; none where only declarations do
 * @param declares whether it changes declarations in other ways, so that the whole file is to be
 *     compiled again
 * @param certain whether there is nothing to try, as with another name or a comment: what it
 *     changes means the same to javac and to every rule
 */
public record Proposal(
    Fix fix, List<Supposition> suppositions, List<Edit> inside, boolean declares, boolean certain) {
  /** A fix of declarations, as far as they can be supposed. */
  Proposal(Fix fix, List<Supposition> suppositions) {
    this(fix, suppositions, List.of());
  }

  /** The same, and of a body. */
  Proposal(Fix fix, List<Supposition> suppositions, List<Edit> inside) {
    this(fix, suppositions, inside, false, false);
  }

  /** What changes in a body, as a fix of its own. */
  public Fix ofBody() {
    return new Fix(fix.help(), inside);
  }

  /** This, then another; null where both change the same text. */
  public @Nullable Proposal then(Proposal other) {
    Set<Edit> edits = new LinkedHashSet<>(fix.edits());
    edits.addAll(other.fix.edits());
    List<Supposition> both = new ArrayList<>(suppositions);
    both.addAll(other.suppositions);
    List<Edit> bodies = new ArrayList<>(inside);
    bodies.addAll(other.inside);
    return Fix.overlap(edits)
        ? null
        : new Proposal(
            new Fix(fix.help() + ", and " + other.fix.help(), List.copyOf(edits)),
            both,
            bodies,
            declares || other.declares,
            false);
  }

  /** A fix of a body. */
  static Proposal ofBody(String help, List<Edit> edits) {
    return new Proposal(new Fix(help, edits), List.of(), edits);
  }

  /** A fix of a declaration. */
  static Proposal ofFile(String help, List<Edit> edits) {
    return new Proposal(new Fix(help, edits), List.of(), List.of(), true, false);
  }

  /** What changes no meaning. */
  static Proposal certain(String help, List<Edit> edits) {
    return new Proposal(new Fix(help, edits), List.of(), List.of(), false, true);
  }
}
