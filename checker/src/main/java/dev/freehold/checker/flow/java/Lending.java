package dev.freehold.checker.flow.java;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Death;
import dev.freehold.checker.flow.store.Ending;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Ownership;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Loans: who borrows what, and whose borrow an access ends. */
final class Lending {
  private final Flow flow;

  Lending(Flow flow) {
    this.flow = flow;
  }

  /** Something is done with what the operand names, where it stands. */
  void access(Operand operand, Access how) {
    access(operand, how, operand.tree());
  }

  /** Something is done with what the operand names. */
  void access(Operand operand, Access how, Tree at) {
    Ending ending = new Ending(at, how, operand.text());
    accessAll(flow.names.current(operand), ending, flow.state.heldOnlyBy(operand.name()));
    if (operand.name() instanceof Name.This) {
      for (VariableElement field : flow.context.ownedFields()) {
        accessAll(flow.state.get(new Name.Field(field)), ending, Set.of());
      }
    } else if (operand.name() instanceof Name.Field field) {
      accessAll(flow.fields.asPartOfThis(field.variable()), ending, Set.of());
    }
  }

  /** Something is done with a part of what an operand names. */
  void accessPart(Operand whole, Value part, Access how, Tree at) {
    Ending ending = new Ending(at, how, new Operand(at, part, null).text());
    accessAll(part, ending, flow.state.heldOnlyBy(whole.name()));
  }

  private void accessAll(@Nullable Value value, Ending ending, Set<Loan> spared) {
    if (value != null) {
      for (Binding binding : value.live()) {
        flow.state.access(binding, ending, spared);
        flow.captures.note(binding, ending.how());
      }
    }
  }

  /**
   * Borrows what the operand names.
   *
   * @param as shared or exclusively
   * @param site where the loan begins
   * @return what the borrower holds
   */
  Value borrow(Operand operand, Ownership as, Tree site) {
    boolean exclusive = as == Ownership.MUT;
    access(operand, exclusive ? Access.BORROW_MUT : Access.BORROW_SHARED, site);
    Loan.Kind kind = exclusive ? Loan.Kind.EXCLUSIVE : Loan.Kind.SHARED;
    return begin(flow.names.current(operand), b -> loan(b, kind, site))
        .map(b -> b.isLive() ? b.granted(as) : b);
  }

  /** A second name for a part: nothing is borrowed, but it ends with the whole. */
  Value alias(Value part, Tree site) {
    return begin(part, b -> b.path().isWhole() ? null : loan(b, b.kindOfAlias(), site));
  }

  /** Like a shared borrow, but one that begins beside those that are there. */
  Value watch(Operand operand, Tree site) {
    return begin(flow.names.current(operand), b -> loan(b, Loan.Kind.SHARED, site))
        .map(b -> b.granted(Ownership.REF));
  }

  private static Loan loan(Binding lender, Loan.Kind kind, Tree site) {
    return new Loan(site, lender.token(), lender.path(), kind, false);
  }

  /**
   * Begins a loan of each place that the lender may be; one that it may reach in several ways is
   * lent once, through all of them.
   *
   * @param loanOf the loan of one possibility of the lender; null where it is not lent
   */
  private Value begin(Value lender, Function<Binding, @Nullable Loan> loanOf) {
    Map<Loan, Set<Loan>> begun = new LinkedHashMap<>();
    for (Binding binding : lender.live()) {
      Loan loan = loanOf.apply(binding);
      if (loan != null) {
        begun.computeIfAbsent(loan, first -> new LinkedHashSet<>()).addAll(binding.loans());
      }
    }
    begun.forEach(flow.state::begin);
    return lender.map(
        binding -> {
          Loan loan = binding.isLive() ? loanOf.apply(binding) : null;
          return loan == null ? binding : binding.through(Set.of(loan));
        });
  }

  /** Reports a borrow that is used although something ended it. */
  void checkAlive(Value value, String name, Tree use, FlowEvent.Use how) {
    Death death = flow.state.deathOf(value);
    if (death != null) {
      flow.events.add(new FlowEvent.LoanUsed(use, name, death, how));
    }
  }

  /** Reports that a loop goes on through what has been changed meanwhile. */
  void checkIteration(Value value, Tree through) {
    checkAlive(value, new Operand(through, value, null).text(), through, FlowEvent.Use.LOOP);
  }
}
