package dev.freehold.checker.flow.store;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Sets of loans, in the order in which they were found. */
final class Loans {
  private Loans() {}

  static Set<Loan> union(Set<Loan> first, Set<Loan> second) {
    if (first.containsAll(second)) {
      return first;
    }
    Set<Loan> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return Collections.unmodifiableSet(all);
  }

  static Set<Loan> renamed(Set<Loan> loans, Map<Token, Token> renaming) {
    if (loans.stream().noneMatch(loan -> renaming.containsKey(loan.token()))) {
      return loans;
    }
    Set<Loan> renamed = new LinkedHashSet<>();
    loans.forEach(loan -> renamed.add(loan.renamed(renaming)));
    return Collections.unmodifiableSet(renamed);
  }

  /** The same, with the older one of that loan's site in its place. */
  static Set<Loan> replacing(Set<Loan> loans, Loan loan) {
    if (!loans.contains(loan)) {
      return loans;
    }
    Set<Loan> replaced = new LinkedHashSet<>();
    loans.forEach(each -> replaced.add(each.equals(loan) ? loan.asOlder() : each));
    return Collections.unmodifiableSet(replaced);
  }
}
