package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Expression;
import dev.freehold.soundness.program.Lending;
import dev.freehold.soundness.program.Operation;
import dev.freehold.soundness.program.Statement;
import dev.freehold.soundness.program.Type;
import dev.freehold.soundness.program.Variable;
import dev.freehold.soundness.program.Variable.Mode;
import java.util.ArrayList;
import java.util.List;

/** Statements without blocks: calls and declarations. */
final class Simple {
  private static final List<Operation> BEGINNINGS =
      List.of(
          CellOperations.ALLOC,
          CellOperations.ALLOC,
          CellOperations.ALLOC,
          CellOperations.TRY_ALLOC,
          HolderOperations.NEW_BOX,
          HolderOperations.NEW_LIST);

  private final Draft draft;
  private final Calls calls;
  private final Releases releases;
  private final Fills fills;

  Simple(Draft draft, Calls calls, Releases releases) {
    this.draft = draft;
    this.calls = calls;
    this.releases = releases;
    this.fills = new Fills(draft);
  }

  /** Something to work with, for a method that has nothing yet. */
  void beginning() {
    int count = draft.dice.below(3);
    for (int i = 0; i < count; i++) {
      perform(draft.dice.one(BEGINNINGS));
    }
  }

  /** Any operation. */
  void operation() {
    perform(draft.dice.one(draft.operations));
  }

  /** An operation on what a variable holds, a borrow rather than an owner. */
  void useOfVariable() {
    List<Variable> tracked = new ArrayList<>();
    for (Variable each : draft.knowledge.variables()) {
      Belief belief = draft.knowledge.of(each);
      if (belief.isUsable()) {
        tracked.add(each);
        if (!belief.isOwner()) {
          tracked.add(each);
          tracked.add(each);
        }
      }
    }
    if (tracked.isEmpty()) {
      operation();
      return;
    }
    Type type = draft.dice.one(tracked).type();
    List<Operation> fitting =
        draft.operations.stream()
            .filter(each -> each.parameters().stream().anyMatch(p -> p.type() == type))
            .toList();
    perform(draft.dice.one(fitting));
  }

  private void perform(Operation operation) {
    Knowledge before = draft.knowledge.copy();
    Footing result = calls.call(operation, 0);
    if (result == null) {
      draft.knowledge = before;
      return;
    }
    keep(result);
  }

  /** Does something with the result of an operation. */
  private void keep(Footing result) {
    Type type = result.expression().type();
    if (!type.isTracked() || draft.dice.mischief()) {
      draft.add(new Statement.Run((Expression.Call) result.expression()));
    } else if (!takeOver(result)) {
      follow(declare(result, modeFor(result)));
    }
  }

  /** What has to be done with a new value is done soon, or by chance. */
  private void follow(Variable variable) {
    if (variable.type() == Type.LID) {
      for (int i = draft.dice.below(3); i > 0; i--) {
        useOfVariable();
      }
      releases.release(variable);
    } else if (!draft.knowledge.of(variable).unwritten().isEmpty() && draft.dice.percent(80)) {
      fills.write(variable);
    }
  }

  /** Gives an owned result to a variable that has nothing. */
  private boolean takeOver(Footing result) {
    if (!result.isFresh() || !result.belief().isOwner() || !draft.dice.percent(15)) {
      return false;
    }
    List<Variable> empty =
        draft.knowledge.variables().stream()
            .filter(each -> each.type() == result.expression().type())
            .filter(each -> each.mode().isAlias() || each.mode() == Mode.OWN)
            .filter(each -> hasNothing(draft.knowledge.of(each)) && draft.isAssignable(each))
            .toList();
    if (empty.isEmpty()) {
      return false;
    }
    draft.assign(draft.dice.one(empty), result.expression(), result.belief());
    return true;
  }

  private static boolean hasNothing(Belief belief) {
    return belief.state == Belief.State.GONE || belief.state == Belief.State.NULL;
  }

  private Mode modeFor(Footing value) {
    if (draft.dice.mischief()) {
      boolean ownable = value.expression().type().hasOwner();
      return draft.dice.one(List.of(ownable ? Mode.OWN : Mode.MUT, Mode.MUT, Mode.REF));
    }
    if (value.belief().isOwner() && value.isWhole()) {
      return draft.dice.one(List.of(Mode.PLAIN, Mode.PLAIN, Mode.INFERRED, Mode.OWN));
    }
    return value.belief().writable
        ? draft.dice.one(List.of(Mode.PLAIN, Mode.INFERRED, Mode.MUT, Mode.MUT, Mode.REF))
        : draft.dice.one(List.of(Mode.PLAIN, Mode.INFERRED, Mode.REF));
  }

  /** Declares a variable for a value. */
  private Variable declare(Footing value, Mode mode) {
    Variable variable = draft.fresh(value.expression().type(), mode);
    draft.add(new Statement.Declare(variable, value.expression()));
    draft.declare(variable, Bindings.of(draft, value, mode));
    if (mode == Mode.INFERRED) {
      // Its type may be narrower than what another value has.
      draft.fix(variable);
    }
    return variable;
  }

  /** A second name for a place, or a borrow of it. */
  void nameOfPlace() {
    List<Type> types =
        List.of(
            Type.CELL,
            Type.CELL,
            Type.SIDE,
            Type.SIDE,
            Type.CORNER,
            Type.MARKS,
            Type.NAME,
            Type.SLATE,
            Type.INSET,
            Type.BOX,
            Type.LIST,
            Type.SPOT,
            Type.NODE,
            Type.LOOK,
            Type.PEN);
    List<Footing> places = calls.operands().places(draft.dice.one(types), Lending.SHARED);
    if (places.isEmpty()) {
      return;
    }
    Footing place = calls.operands().used(draft.dice.one(places));
    declare(place, modeForPlace(place));
  }

  private Mode modeForPlace(Footing place) {
    Belief belief = place.belief();
    boolean movable = place.isWhole() && belief.isOwner() && belief.owes();
    boolean ownable = place.expression().type().hasOwner();
    if ((movable && draft.dice.percent(15)) || (ownable && draft.dice.mischief())) {
      return Mode.OWN;
    }
    return belief.writable
        ? draft.dice.one(List.of(Mode.PLAIN, Mode.INFERRED, Mode.MUT, Mode.MUT, Mode.REF, Mode.REF))
        : draft.dice.one(List.of(Mode.PLAIN, Mode.INFERRED, Mode.REF));
  }

  /** Something that a variable owes is released. */
  void release() {
    List<Variable> owing =
        draft.knowledge.variables().stream()
            .filter(each -> draft.knowledge.of(each).owes() && draft.isVisible(each))
            .filter(each -> !draft.isOutsideOfLoop(each) || draft.dice.percent(10))
            .toList();
    if (!owing.isEmpty()) {
      releases.release(draft.dice.one(owing));
    }
  }
}
