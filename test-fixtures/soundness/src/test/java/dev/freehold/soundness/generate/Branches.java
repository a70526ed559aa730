package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Block;
import dev.freehold.soundness.program.Condition;
import dev.freehold.soundness.program.Statement;
import dev.freehold.soundness.program.Type;
import dev.freehold.soundness.program.Variable;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code if} and {@code switch}. */
final class Branches {
  private final Draft draft;
  private final Releases releases;
  private final Statements statements;

  Branches(Draft draft, Releases releases, Statements statements) {
    this.draft = draft;
    this.releases = releases;
    this.statements = statements;
  }

  /** {@code if}, decided by whoever runs the program. */
  void decided() {
    Condition condition = new Condition.Decided(draft.dice.percent(20));
    Paths paths = new Paths(draft, releases);
    paths.path(statements.block(1 + draft.dice.below(3)));
    paths.path(draft.dice.percent(60) ? Block.EMPTY : statements.block(1 + draft.dice.below(2)));
    write(condition, paths);
  }

  /** {@code if} with a jump in it. */
  void leaving(Jumps jumps) {
    Condition condition = new Condition.Decided(draft.dice.percent(20));
    Paths paths = new Paths(draft, releases);
    int size = draft.dice.below(2);
    paths.path(statements.block(new Scope(Scope.Kind.PLAIN, ""), size, () -> {}, jumps::any));
    paths.path(Block.EMPTY);
    write(condition, paths);
  }

  private void write(Condition condition, Paths paths) {
    List<Block> blocks = paths.meet();
    draft.add(new Statement.Branch(condition, blocks.get(0), blocks.get(1)));
  }

  /** {@code if} on whether a variable is null. */
  void nullTest() {
    List<Variable> candidates =
        draft.knowledge.variables().stream()
            .filter(each -> isTestable(draft.knowledge.of(each)) && draft.isVisible(each))
            .toList();
    if (candidates.isEmpty()) {
      return;
    }
    Variable variable = draft.dice.one(candidates);
    draft.use(variable);
    boolean there = draft.knowledge.of(variable).state != Belief.State.GONE;
    if ((there && draft.dice.percent(15)) || draft.dice.mischief()) {
      match(variable);
      return;
    }
    boolean negated = draft.dice.percent(70);
    Paths paths = new Paths(draft, releases);
    refine(variable, !negated);
    paths.path(statements.block(1 + draft.dice.below(3)));
    refine(variable, negated);
    paths.path(draft.dice.percent(60) ? Block.EMPTY : statements.block(1));
    write(condition(new Condition.IsNull(variable, negated), negated), paths);
  }

  /** A pattern, which binds a second name where the variable is not null. */
  private void match(Variable variable) {
    Variable bound = draft.fresh(variable.type(), Variable.Mode.PLAIN);
    draft.fix(bound);
    Paths paths = new Paths(draft, releases);
    refine(variable, false);
    paths.path(
        statements.block(
            new Scope(Scope.Kind.PLAIN, ""),
            1 + draft.dice.below(2),
            () -> draft.declare(bound, draft.knowledge.of(variable)),
            () -> {}));
    refine(variable, true);
    paths.path(draft.dice.percent(60) ? Block.EMPTY : statements.block(1));
    write(new Condition.Matches(variable, bound), paths);
  }

  /** A test for something there may be joined with another condition that has to hold as well. */
  private Condition condition(Condition test, boolean negated) {
    return draft.dice.percent(12)
        ? negated
            ? new Condition.Both(test, new Condition.Decided(false))
            : new Condition.Either(test, new Condition.Decided(false))
        : test;
  }

  private static boolean isTestable(Belief belief) {
    return belief.isOwner()
        && belief.type != Type.REGION
        && !belief.reserved
        && belief.state != Belief.State.MAYBE_OWNED;
  }

  private void refine(Variable variable, boolean isNull) {
    Belief belief = draft.knowledge.of(variable);
    if (belief.state == Belief.State.OWNED_OR_NULL) {
      belief.state = isNull ? Belief.State.NULL : Belief.State.OWNED;
    }
  }

  /** {@code if} on whether there is something in a container. */
  void contentTest() {
    List<Variable> containers =
        draft.knowledge.variables().stream()
            .filter(each -> isContainer(each.type()) && draft.isVisible(each))
            .filter(each -> draft.knowledge.of(each).isUsable())
            .toList();
    if (containers.isEmpty()) {
      return;
    }
    Variable container = draft.dice.one(containers);
    draft.use(container);
    draft.knowledge.access(draft.knowledge.of(container), "", false);
    Paths paths = new Paths(draft, releases);
    paths.path(statements.block(1 + draft.dice.below(3)));
    paths.path(Block.EMPTY);
    write(new Condition.HasContent(container), paths);
  }

  static boolean isContainer(Type type) {
    return type == Type.LIST || type == Type.MAP || type == Type.SLOT;
  }

  /** {@code switch}, decided by whoever runs the program. */
  void select() {
    boolean arrows = draft.dice.percent(60);
    int count = 2 + draft.dice.below(2);
    boolean complete = draft.dice.percent(70);
    Paths paths = new Paths(draft, releases);
    for (int i = 0; i < count; i++) {
      paths.path(statements.block(1 + draft.dice.below(2)));
    }
    if (!complete) {
      paths.path(Block.EMPTY);
    }
    List<Block> arms = new ArrayList<>(paths.meet().subList(0, count));
    boolean ended = !draft.reachable;
    if (!arrows) {
      // The last arm needs no break; without one before it, an arm falls into the next.
      for (int i = 0; i < count - 1; i++) {
        arms.set(i, broken(arms.get(i)));
      }
    }
    draft.reachable = !ended;
    draft.add(new Statement.Select(arms, arrows, complete));
  }

  private Block broken(Block arm) {
    if (Reachability.ends(arm) || draft.dice.percent(6)) {
      return arm;
    }
    List<Statement> more = new ArrayList<>(arm.statements());
    more.add(new Statement.Leave(false, ""));
    return new Block(more);
  }
}
