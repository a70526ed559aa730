package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Condition;
import dev.freehold.soundness.program.Expression;
import dev.freehold.soundness.program.Lending;
import dev.freehold.soundness.program.Operation;
import dev.freehold.soundness.program.Outcome;
import dev.freehold.soundness.program.Parameter;
import dev.freehold.soundness.program.Type;
import dev.freehold.soundness.program.Variable;
import java.util.ArrayList;
import java.util.List;

/** Chooses what operations are done with. */
final class Operands {
  private static final int DEEPEST = 2;

  private final Draft draft;
  private final Calls calls;

  Operands(Draft draft, Calls calls) {
    this.draft = draft;
    this.calls = calls;
  }

  /** Chooses an operand; null where there is none. */
  Footing choose(Parameter parameter, int depth) {
    if (parameter.lending() == Lending.NUMBER) {
      return number(depth);
    }
    if (parameter.lending().consumes() && draft.dice.percent(6)) {
      Footing chosen = chosenOwner(parameter, depth);
      if (chosen != null) {
        return chosen;
      }
    }
    List<Footing> places = places(parameter.type(), parameter.lending());
    if (reads(parameter.lending()) && !draft.dice.mischief()) {
      places.removeIf(each -> isUnwritten(each, parameter));
    }
    boolean nested = depth < DEEPEST && draft.dice.percent(places.isEmpty() ? 60 : 15);
    Footing result = nested ? result(parameter, depth) : null;
    if (result != null) {
      return result;
    }
    return places.isEmpty() ? null : place(places, parameter.lending());
  }

  private static boolean reads(Lending lending) {
    return lending == Lending.SHARED || lending == Lending.READ;
  }

  private static boolean isUnwritten(Footing place, Parameter parameter) {
    String field = parameter.field().isEmpty() ? "" : parameter.field() + "/";
    return place.belief().isUnwritten(place.path() + field);
  }

  private Footing place(List<Footing> places, Lending lending) {
    Footing first = draft.dice.one(places);
    Footing second = draft.dice.one(places);
    boolean both = lending == Lending.SHARED && draft.dice.percent(6);
    return both && first != second ? either(used(first), used(second)) : used(first);
  }

  /** One of two places, as whoever runs the program decides. */
  private Footing either(Footing first, Footing second) {
    Expression choice =
        new Expression.Choice(
            new Condition.Decided(false),
            first.expression(),
            second.expression(),
            draft.dice.percent(30));
    Belief belief = Belief.borrow(choice.type(), first.belief(), first.path(), false, false);
    return new Footing(choice, belief, "");
  }

  /** One of two values that have no other name then. */
  private Footing chosenOwner(Parameter parameter, int depth) {
    List<Variable> maybeNull =
        draft.knowledge.variables().stream()
            .filter(each -> each.type() == parameter.type() && draft.isVisible(each))
            .filter(each -> draft.knowledge.of(each).state == Belief.State.OWNED_OR_NULL)
            .filter(each -> draft.knowledge.of(each).owes() && !draft.isOutsideOfLoop(each))
            .toList();
    Footing fresh = depth < DEEPEST ? result(parameter, depth) : null;
    if (fresh == null || fresh.belief().lender != null) {
      return null;
    }
    if (maybeNull.isEmpty()) {
      Footing other = result(parameter, depth);
      return other == null || other.belief().lender != null
          ? fresh
          : chosen(new Condition.Decided(false), fresh, other);
    }
    Variable variable = draft.dice.one(maybeNull);
    Belief belief = draft.knowledge.of(variable);
    draft.knowledge.consume(belief);
    Footing used = new Footing(draft.use(variable), belief, "");
    return chosen(new Condition.IsNull(variable, true), used, fresh);
  }

  private static Footing chosen(Condition condition, Footing first, Footing second) {
    return new Footing(
        new Expression.Choice(condition, first.expression(), second.expression(), false),
        Belief.of(first.expression().type(), Belief.State.OWNED),
        "");
  }

  private Footing number(int depth) {
    if (depth < DEEPEST && draft.dice.percent(25)) {
      List<Operation> reading =
          draft.operations.stream()
              .filter(each -> each.outcome().origin() == Outcome.Origin.NUMBER)
              .toList();
      Footing read = calls.call(draft.dice.one(reading), DEEPEST);
      if (read != null) {
        return read;
      }
    }
    return new Footing(new Expression.Number(draft.dice.below(9)), null, "");
  }

  /** The result of another operation, where one fits. */
  private Footing result(Parameter parameter, int depth) {
    List<Operation> fitting =
        draft.operations.stream().filter(each -> gives(each.outcome(), parameter)).toList();
    return fitting.isEmpty() ? null : calls.call(draft.dice.one(fitting), depth + 1);
  }

  private boolean gives(Outcome outcome, Parameter parameter) {
    if (outcome.type() != parameter.type()) {
      return false;
    }
    if (outcome.origin() == Outcome.Origin.TIED) {
      // Nobody could release it.
      return draft.dice.mischief();
    }
    if (parameter.lending().consumes()) {
      return outcome.origin() == Outcome.Origin.OWNED;
    }
    boolean writable = outcome.writable() && outcome.origin() != Outcome.Origin.SAME;
    return (outcome.isBorrow() && (writable || !parameter.lending().writes()))
        || draft.dice.mischief();
  }

  /** The variables of a type, and the parts of others that are of the type. */
  List<Footing> places(Type type, Lending lending) {
    boolean careless = draft.dice.mischief();
    List<Footing> places = new ArrayList<>();
    for (Variable variable : draft.knowledge.variables()) {
      Belief belief = draft.knowledge.of(variable);
      if (draft.isVisible(variable) && (careless || suits(variable, belief, lending))) {
        addParts(new Footing(new Expression.Use(variable), belief, ""), type, places);
      }
    }
    places.removeIf(each -> !careless && lending.consumes() && !each.isWhole());
    return places;
  }

  /** The same, where it is going to be written. */
  Footing used(Footing place) {
    return new Footing(used(place.expression()), place.belief(), place.path());
  }

  private Expression used(Expression place) {
    return place instanceof Expression.Part part
        ? new Expression.Part(used(part.whole()), part.step())
        : draft.use(((Expression.Use) place).variable());
  }

  private boolean suits(Variable variable, Belief belief, Lending lending) {
    if (!belief.isUsable()) {
      return false;
    }
    if (lending.consumes()) {
      boolean again = draft.isOutsideOfLoop(variable) && !draft.dice.percent(12);
      return belief.isOwner() && !belief.reserved && !again;
    }
    return belief.writable || !lending.writes();
  }

  private static void addParts(Footing whole, Type type, List<Footing> into) {
    if (whole.expression().type() == type) {
      into.add(whole);
    }
    whole.expression().type().parts().keySet().stream()
        .sorted()
        .forEach(
            step ->
                addParts(
                    new Footing(
                        new Expression.Part(whole.expression(), step),
                        whole.belief(),
                        whole.path() + step + "/"),
                    type,
                    into));
  }
}
