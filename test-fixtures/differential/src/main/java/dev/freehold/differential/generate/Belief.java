package dev.freehold.differential.generate;

import dev.freehold.differential.language.Expression.Place;
import dev.freehold.differential.language.Mode;
import dev.freehold.differential.language.Variable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the generator believes of variables at one point of a function. It need not be right. */
final class Belief {
  /** A borrow of a place. */
  record Loan(Place place, Mode mode) {}

  private final Map<Variable, Set<Loan>> held = new HashMap<>();
  private final Set<Variable> gone = new HashSet<>();

  Belief copy() {
    Belief copy = new Belief();
    copy.join(this);
    return copy;
  }

  /** What may be so here or there. */
  void join(Belief other) {
    gone.addAll(other.gone);
    other.held.forEach((variable, loans) -> keep(variable, loans));
  }

  /** The variable borrows this as well. */
  void keep(Variable variable, Set<Loan> loans) {
    held.computeIfAbsent(variable, each -> new HashSet<>()).addAll(loans);
  }

  /** Whether the variable has been moved, or what it borrows has been changed. */
  boolean isGone(Variable variable) {
    return gone.contains(variable);
  }

  /** The variable has a new value, with these loans. */
  void assign(Variable variable, Set<Loan> loans) {
    gone.remove(variable);
    held.put(variable, new HashSet<>(loans));
  }

  /** The borrows that the variable holds. */
  Set<Loan> loansOf(Variable variable) {
    return held.getOrDefault(variable, Set.of());
  }

  /** Something is done with a place: borrows that do not allow it end. */
  void access(Place place, Mode how) {
    for (Map.Entry<Variable, Set<Loan>> each : held.entrySet()) {
      boolean conflicts =
          each.getValue().stream()
              .anyMatch(
                  loan ->
                      loan.place().overlaps(place) && (how != Mode.REF || loan.mode() == Mode.MUT));
      if (conflicts) {
        end(each.getKey());
      }
    }
    if (how == Mode.OWN) {
      end(place.root());
    }
  }

  /** A variable is of no use any more, nor are those that borrow from it. */
  void end(Variable variable) {
    if (gone.add(variable)) {
      held.forEach(
          (borrower, loans) -> {
            if (loans.stream().anyMatch(loan -> loan.place().root().equals(variable))) {
              end(borrower);
            }
          });
    }
  }

  /** The variables that something held by this one was borrowed from, and itself. */
  Set<Variable> lenders(Variable variable) {
    Set<Variable> lenders = new HashSet<>();
    addLenders(variable, lenders);
    return lenders;
  }

  private void addLenders(Variable variable, Set<Variable> into) {
    if (into.add(variable)) {
      loansOf(variable).forEach(loan -> addLenders(loan.place().root(), into));
    }
  }

  /** Whether what is done to one may be felt through the other. */
  boolean areRelated(Place first, Place second) {
    if (first.root().equals(second.root())) {
      return first.overlaps(second);
    }
    return lenders(first.root()).contains(second.root())
        || lenders(second.root()).contains(first.root());
  }
}
