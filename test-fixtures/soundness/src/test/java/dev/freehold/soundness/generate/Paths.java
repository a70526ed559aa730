package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Block;
import dev.freehold.soundness.program.Expression;
import dev.freehold.soundness.program.Statement;
import dev.freehold.soundness.program.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Blocks of which one is executed: what they leave behind is brought into line where they meet. */
final class Paths {
  /** The end of a path. */
  private record End(Block block, Knowledge knowledge) {}

  private final Draft draft;
  private final Releases releases;
  private final Knowledge before;
  private final List<End> ends = new ArrayList<>();
  private final Set<Variable> owed = new HashSet<>();
  private final Set<Variable> gone = new HashSet<>();

  /** The variables that say, by being null, that they have been released. */
  private final Set<Variable> nullable = new HashSet<>();

  Paths(Draft draft, Releases releases) {
    this.draft = draft;
    this.releases = releases;
    this.before = draft.knowledge.copy();
  }

  /** Begins with the same as the others, and with what is believed there. */
  void path(Block block) {
    ends.add(new End(block, draft.reachable ? draft.knowledge : null));
    again();
  }

  /** Goes back to where the paths part. */
  void again() {
    draft.knowledge = before.copy();
    draft.reachable = true;
  }

  /** The paths meet; gives their blocks. */
  List<Block> meet() {
    draft.knowledge = before;
    compare();
    List<End> level = new ArrayList<>();
    ends.forEach(end -> level.add(end.knowledge() == null ? end : level(end)));
    draft.reachable = false;
    Knowledge joined = before;
    for (End end : level) {
      if (end.knowledge() != null) {
        joined = draft.reachable ? joined.join(end.knowledge()) : end.knowledge();
        draft.reachable = true;
      }
    }
    draft.knowledge = joined;
    return level.stream().map(End::block).toList();
  }

  /** What another path has released is released here too, or is null there. */
  private End level(End end) {
    draft.knowledge = end.knowledge();
    Block more = draft.block(new Scope(Scope.Kind.PLAIN, ""), this::bringIntoLine);
    List<Statement> all = new ArrayList<>(end.block().statements());
    all.addAll(more.statements());
    return new End(new Block(all), draft.knowledge);
  }

  private void bringIntoLine() {
    for (Variable variable : draft.knowledge.variables()) {
      Belief mine = draft.knowledge.of(variable);
      boolean differs =
          owed.contains(variable) && gone.contains(variable) && draft.isVisible(variable);
      if (!differs || draft.dice.percent(8)) {
        continue;
      }
      if (mine.owes() && !nullable.contains(variable)) {
        releases.release(variable);
      } else if (nullable.contains(variable) && mine.state == Belief.State.GONE) {
        draft.assign(
            variable,
            new Expression.Nothing(variable.type()),
            Belief.of(variable.type(), Belief.State.NULL));
      }
    }
  }

  /** Finds what is owed on some paths and gone on others. */
  private void compare() {
    for (End end : ends) {
      if (end.knowledge() == null) {
        continue;
      }
      for (Variable variable : end.knowledge().variables()) {
        Belief belief = end.knowledge().of(variable);
        if (belief.owes()) {
          owed.add(variable);
        } else if (belief.state == Belief.State.GONE && belief.isOwner()) {
          gone.add(variable);
        }
      }
    }
    for (Variable variable : before.variables()) {
      if (draft.isVisible(variable) && draft.isAssignable(variable) && draft.dice.percent(35)) {
        nullable.add(variable);
      }
    }
  }
}
