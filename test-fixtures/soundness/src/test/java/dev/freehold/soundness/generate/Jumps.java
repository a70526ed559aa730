package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Expression;
import dev.freehold.soundness.program.Lending;
import dev.freehold.soundness.program.Parameter;
import dev.freehold.soundness.program.Statement;
import dev.freehold.soundness.program.Type;
import dev.freehold.soundness.program.Variable;
import java.util.List;

/** Statements that leave: return, break, continue, throw. */
final class Jumps {
  private final Draft draft;
  private final Calls calls;
  private final Releases releases;
  private final Type result;
  private final Variable.Mode mode;

  Jumps(Draft draft, Calls calls, Releases releases, Type result, Variable.Mode mode) {
    this.draft = draft;
    this.calls = calls;
    this.releases = releases;
    this.result = result;
    this.mode = mode;
  }

  boolean hasResult() {
    return result != Type.NOTHING;
  }

  /** Leaves in some way, if there is one here. */
  void any() {
    if (draft.inLambda()) {
      return;
    }
    Scope loop = draft.inner(Scope.Kind.LOOP);
    int choice = draft.dice.below(10);
    if (loop != null && choice < 7) {
      leaveLoop();
    } else if (choice < 9) {
      giveResult();
    } else {
      fail();
    }
  }

  private void leaveLoop() {
    List<Scope> loops =
        draft.scopes().stream().filter(each -> each.kind == Scope.Kind.LOOP).toList();
    Scope loop = draft.dice.percent(75) ? loops.get(0) : draft.dice.one(loops);
    boolean again = draft.dice.percent(40);
    String label = loop == loops.get(0) && draft.dice.percent(50) ? "" : loop.label;
    releases.leave(draft.declaredWithin(loop));
    loop.continued |= again;
    loop.leaving.add(draft.knowledge.copy());
    leave(new Statement.Leave(again, label));
  }

  /** Returns; what is owed is released before. */
  void giveResult() {
    if (result == Type.NOTHING) {
      releases.leave(draft.declaredWithin(null));
      leave(new Statement.Give(new Expression.Nothing(Type.NOTHING)));
      return;
    }
    Lending lending =
        switch (mode) {
          case OWN -> Lending.MOVED;
          case MUT -> Lending.EXCLUSIVE;
          default -> Lending.SHARED;
        };
    Footing value = calls.operands().choose(new Parameter(result, lending, "", false), 1);
    if (value == null) {
      value = instead(lending);
    }
    if (lending.consumes() && value.belief() != null) {
      draft.knowledge.consume(value.belief());
    }
    releases.leave(draft.declaredWithin(null));
    leave(new Statement.Give(value.expression()));
  }

  private Footing instead(Lending lending) {
    return lending.consumes() && result == Type.CELL && !draft.dice.percent(15)
        ? calls.call(CellOperations.ALLOC, 0)
        : new Footing(new Expression.Nothing(result), null, "");
  }

  private void fail() {
    boolean declared = draft.dice.percent(70);
    if (declared && !draft.canFail()) {
      return;
    }
    Scope guard = draft.inner(Scope.Kind.GUARDED);
    releases.leave(draft.declaredWithin(guard));
    if (declared) {
      draft.fails();
    }
    leave(new Statement.Fail(declared));
  }

  private void leave(Statement statement) {
    draft.add(statement);
    draft.reachable = false;
  }
}
