package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Expression;
import dev.freehold.soundness.program.Lending;
import dev.freehold.soundness.program.Operation;
import dev.freehold.soundness.program.Parameter;
import dev.freehold.soundness.program.Type;
import dev.freehold.soundness.program.Variable;
import dev.freehold.soundness.program.Variable.Mode;
import java.util.List;

/** Gives variables and fields other values. */
final class Assignments {
  private final Draft draft;
  private final Calls calls;
  private final Releases releases;

  Assignments(Draft draft, Calls calls, Releases releases) {
    this.draft = draft;
    this.calls = calls;
    this.releases = releases;
  }

  /** A variable is given another value. */
  void any() {
    List<Variable> assignable =
        draft.knowledge.variables().stream().filter(draft::isAssignable).toList();
    if (assignable.isEmpty()) {
      return;
    }
    Variable variable = draft.dice.one(assignable);
    Belief held = draft.knowledge.of(variable);
    if (held.owes() && !isShared(held) && !draft.dice.mischief()) {
      releases.release(variable);
    }
    boolean owning = variable.mode().isAlias() || variable.mode() == Mode.OWN;
    if (owning && variable.type() == Type.CELL && draft.dice.percent(50)) {
      refill(variable);
    } else {
      assignPlace(variable);
    }
  }

  private boolean isShared(Belief belief) {
    return draft.knowledge.variables().stream()
            .filter(each -> draft.knowledge.of(each) == belief)
            .count()
        > 1;
  }

  /** A variable is given a new value, or null. */
  void refill(Variable variable) {
    if (draft.dice.percent(30) || !draft.operations.contains(CellOperations.ALLOC)) {
      draft.assign(
          variable,
          new Expression.Nothing(variable.type()),
          Belief.of(variable.type(), Belief.State.NULL));
    } else {
      Operation alloc =
          draft.careful || draft.dice.percent(80) ? CellOperations.ALLOC : CellOperations.TRY_ALLOC;
      Footing value = calls.call(alloc, 0);
      draft.assign(variable, value.expression(), value.belief());
    }
  }

  /** A field is given its first value. */
  void fill(Variable field) {
    if (draft.knowledge.of(field).reserved) {
      return;
    }
    Footing value =
        calls.operands().choose(new Parameter(field.type(), Lending.MOVED, "", false), 1);
    if (value == null) {
      value = calls.call(CellOperations.ALLOC, 0);
    }
    draft.assign(field, value.expression(), Bindings.of(draft, value, Mode.OWN));
  }

  private void assignPlace(Variable variable) {
    Parameter needed = new Parameter(variable.type(), lendingFor(variable.mode()), "", false);
    List<Footing> places = calls.operands().places(variable.type(), needed.lending());
    places.removeIf(each -> isOf(each.expression(), variable));
    if (!places.isEmpty()) {
      Footing place = calls.operands().used(draft.dice.one(places));
      draft.assign(variable, place.expression(), Bindings.of(draft, place, variable.mode()));
    }
  }

  private static boolean isOf(Expression expression, Variable variable) {
    return expression instanceof Expression.Use use && use.variable().equals(variable);
  }

  private static Lending lendingFor(Mode mode) {
    return switch (mode) {
      case OWN -> Lending.MOVED;
      case MUT -> Lending.EXCLUSIVE;
      default -> Lending.SHARED;
    };
  }
}
