package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Expression;
import dev.freehold.soundness.program.Lending;
import dev.freehold.soundness.program.Operation;
import dev.freehold.soundness.program.Outcome;
import dev.freehold.soundness.program.Parameter;
import java.util.ArrayList;
import java.util.List;

/** Calls: chooses their operands, and believes what they do. */
final class Calls {
  private final Draft draft;
  private final Operands operands;
  private int leases;

  Calls(Draft draft) {
    this.draft = draft;
    this.operands = new Operands(draft, this);
  }

  Operands operands() {
    return operands;
  }

  /**
   * Writes a call.
   *
   * @param depth how deep it stands in other calls
   * @return null where there is nothing to call it with
   */
  Footing call(Operation operation, int depth) {
    if (!draft.operations.contains(operation) || (operation.fails() && !mayFailHere())) {
      return null;
    }
    List<Footing> chosen = new ArrayList<>();
    for (Parameter parameter : operation.parameters()) {
      Footing operand = operands.choose(parameter, depth);
      if (operand == null) {
        return null;
      }
      chosen.add(operand);
    }
    return fits(operation, chosen) || draft.dice.mischief() ? perform(operation, chosen) : null;
  }

  private boolean mayFailHere() {
    return draft.canFail() && (draft.endangered().isEmpty() || draft.dice.percent(4));
  }

  /** Whether no operand stands in the way of another. */
  private static boolean fits(Operation operation, List<Footing> chosen) {
    for (int i = 0; i < chosen.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean same =
            chosen.get(i).belief() != null
                && chosen.get(j).belief() != null
                && chosen.get(i).belief().root() == chosen.get(j).belief().root();
        if (same && (isStrong(operation, i) || isStrong(operation, j))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isStrong(Operation operation, int operand) {
    Lending lending = operation.parameters().get(operand).lending();
    return lending.consumes() || lending.writes();
  }

  private Footing perform(Operation operation, List<Footing> chosen) {
    for (int i = 0; i < chosen.size(); i++) {
      lend(operation.parameters().get(i), chosen.get(i));
    }
    Expression.Call call =
        new Expression.Call(operation, chosen.stream().map(Footing::expression).toList());
    if (operation.fails()) {
      draft.fails();
    }
    return operation.outcome().origin() == Outcome.Origin.SAME
        ? new Footing(call, chosen.get(0).belief(), chosen.get(0).path())
        : new Footing(call, result(operation, chosen), "");
  }

  private void lend(Parameter parameter, Footing operand) {
    Belief belief = operand.belief();
    if (belief == null) {
      return;
    }
    if (parameter.lending().consumes()) {
      draft.knowledge.consume(belief);
    }
    if (parameter.lending().consumes() || parameter.lending() == Lending.PASSED) {
      return;
    }
    String field = parameter.field().isEmpty() ? "" : parameter.field() + "/";
    draft.knowledge.access(belief, operand.path() + field, parameter.lending().writes());
    if (parameter.lending().writes()) {
      belief.written(operand.path() + field);
    }
    if (belief.isOwner() && parameter.receiver()) {
      belief.filled = belief.filled || parameter.lending() == Lending.EXCLUSIVE;
    }
  }

  private Belief result(Operation operation, List<Footing> chosen) {
    Outcome outcome = operation.outcome();
    boolean returned = outcome.origin() == Outcome.Origin.RETURNED;
    if (outcome.origin().isOwned() || (returned && !outcome.isBorrow())) {
      return owned(outcome);
    }
    if (!outcome.isBorrow()) {
      return null;
    }
    int from = outcome.from().get(draft.dice.below(outcome.from().size()));
    Footing lender = chosen.get(from);
    boolean exclusive = operation.parameters().get(from).lending().writes();
    return lender.belief() == null
        ? Belief.of(outcome.type(), Belief.State.GONE)
        : Belief.borrow(
            outcome.type(),
            lender.belief(),
            lender.path() + step(outcome),
            exclusive,
            outcome.writable());
  }

  private static Belief owned(Outcome outcome) {
    boolean maybe = outcome.origin().maybeNull();
    Belief belief =
        Belief.of(outcome.type(), maybe ? Belief.State.OWNED_OR_NULL : Belief.State.OWNED);
    if (outcome.origin() == Outcome.Origin.UNWRITTEN) {
      belief.lacks(outcome.type().unwritten());
    }
    return belief;
  }

  private String step(Outcome outcome) {
    return switch (outcome.origin()) {
      case PART -> outcome.step() + "/";
      case CONTENT, CONTENT_OR_NULL -> "#/";
      case LEASE, TIED -> "~" + leases++ + "/";
      default -> "";
    };
  }
}
