package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Block;
import dev.freehold.soundness.program.Condition;
import dev.freehold.soundness.program.Lending;
import dev.freehold.soundness.program.Statement;
import dev.freehold.soundness.program.Statement.Loop.Kind;
import dev.freehold.soundness.program.Type;
import dev.freehold.soundness.program.Variable;
import java.util.ArrayList;
import java.util.List;

/** Writes loops, and what goes through a container. */
final class Repeats {
  private final Draft draft;
  private final Calls calls;
  private final Assignments assignments;
  private final Statements statements;

  Repeats(Draft draft, Calls calls, Assignments assignments, Statements statements) {
    this.draft = draft;
    this.calls = calls;
    this.assignments = assignments;
    this.statements = statements;
  }

  void loop() {
    Kind kind =
        draft.dice.one(List.of(Kind.WHILE, Kind.WHILE, Kind.DO, Kind.COUNTED, Kind.ENDLESS));
    Condition condition = condition(kind);
    Scope scope = new Scope(Scope.Kind.LOOP, draft.freshLabel());
    Knowledge before = draft.knowledge.copy();
    Block body = statements.block(scope, 1 + draft.dice.below(3), () -> begin(kind), this::refill);
    end(kind, scope, before);
    draft.add(new Statement.Loop(kind, condition, scope.label, body));
  }

  /** A loop that nothing else ends is left where the decision is no. */
  private void begin(Kind kind) {
    if (kind == Kind.ENDLESS) {
      Scope loop = draft.scope();
      loop.leaving.add(draft.knowledge.copy());
      draft.add(
          new Statement.Branch(
              new Condition.Decided(true),
              new Block(List.of(new Statement.Leave(false, ""))),
              Block.EMPTY));
    }
  }

  private Condition condition(Kind kind) {
    Condition decided = new Condition.Decided(false);
    if (kind != Kind.WHILE || draft.dice.percent(85)) {
      return decided;
    }
    List<Variable> owners =
        draft.knowledge.variables().stream()
            .filter(each -> draft.knowledge.of(each).state == Belief.State.OWNED_OR_NULL)
            .filter(draft::isVisible)
            .toList();
    if (owners.isEmpty()) {
      return decided;
    }
    Variable owner = draft.dice.one(owners);
    draft.use(owner);
    return new Condition.Both(new Condition.IsNull(owner, true), decided);
  }

  /** What an iteration has used up is there again for the next. */
  private void refill() {
    for (Variable variable : draft.knowledge.variables()) {
      Belief belief = draft.knowledge.of(variable);
      if (belief.state == Belief.State.GONE
          && variable.type() == Type.CELL
          && (variable.mode().isAlias() || variable.mode() == Variable.Mode.OWN)
          && draft.isOutsideOfLoop(variable)
          && draft.isAssignable(variable)
          && draft.dice.percent(50)) {
        assignments.refill(variable);
      }
    }
  }

  private void end(Kind kind, Scope scope, Knowledge before) {
    List<Knowledge> ways = new ArrayList<>(scope.leaving);
    if (draft.reachable) {
      ways.add(draft.knowledge);
    }
    if (kind == Kind.WHILE || kind == Kind.COUNTED) {
      ways.add(before);
    }
    draft.reachable = !ways.isEmpty();
    draft.knowledge = ways.stream().reduce(Knowledge::join).orElse(before);
  }

  /** A lambda that is lent the elements of a container. */
  void visit() {
    List<Variable> containers =
        draft.knowledge.variables().stream()
            .filter(each -> each.type() == Type.LIST || each.type() == Type.MAP)
            .filter(each -> draft.isVisible(each) && draft.knowledge.of(each).isUsable())
            .toList();
    if (containers.isEmpty()) {
      return;
    }
    Variable container = draft.dice.one(containers);
    Belief whole = draft.knowledge.of(container);
    draft.use(container);
    draft.knowledge.access(whole, "", false);
    Variable element = draft.fresh(Type.CELL, Variable.Mode.REF);
    Knowledge before = draft.knowledge.copy();
    Block body =
        statements.block(
            new Scope(Scope.Kind.LAMBDA, ""),
            1 + draft.dice.below(2),
            () -> {
              draft.declare(element, Belief.borrow(Type.CELL, whole, "#/", false, false));
              draft.fix(element);
            },
            () -> {});
    draft.knowledge = draft.reachable ? draft.knowledge.join(before) : before;
    draft.reachable = true;
    draft.add(new Statement.Visit(container, element, body));
  }

  /** Something to go through, for a program that has nothing yet. */
  void fill() {
    List<Footing> lists = calls.operands().places(Type.LIST, Lending.EXCLUSIVE);
    if (lists.isEmpty()) {
      return;
    }
    Footing added = calls.call(HolderOperations.ADD, 0);
    if (added != null) {
      draft.add(
          new Statement.Run((dev.freehold.soundness.program.Expression.Call) added.expression()));
    }
  }
}
