package dev.freehold.checker.flow;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Death;
import dev.freehold.checker.flow.store.Ending;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Ownership;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    accessAll(flow.names.current(operand), ending);
    if (operand.name() instanceof Name.This) {
      for (VariableElement field : flow.context.ownedFields()) {
        accessAll(flow.state.get(new Name.Field(field)), ending);
      }
    } else if (operand.name() instanceof Name.Field field) {
      accessAll(flow.fields.asPartOfThis(field.variable()), ending);
    }
  }

  private void accessAll(@Nullable Value value, Ending ending) {
    if (value != null) {
      for (Binding binding : value.live()) {
        flow.state.access(binding, ending);
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
    access(operand, exclusive ? Access.EXCLUDE : Access.SHARE, site);
    Loan.Kind kind = exclusive ? Loan.Kind.EXCLUSIVE : Loan.Kind.SHARED;
    return begin(flow.names.current(operand), kind, site).map(b -> b.isLive() ? b.granted(as) : b);
  }

  /** A second name for a part: nothing is borrowed, but it ends with the whole. */
  Value alias(Value part, Tree site) {
    List<Binding> held = new ArrayList<>();
    for (Binding binding : part.bindings()) {
      boolean whole = binding.path().isWhole();
      held.add(whole || !binding.isLive() ? binding : begin(binding, Loan.Kind.ALIAS, site));
    }
    return new Value(List.copyOf(held), part.maybeNull(), part.maybeUnset());
  }

  /** Like a shared borrow, but one that begins beside those that are there. */
  Value watch(Operand operand, Tree site) {
    return begin(flow.names.current(operand), Loan.Kind.SHARED, site)
        .map(b -> b.granted(Ownership.REF));
  }

  private Value begin(Value lender, Loan.Kind kind, Tree site) {
    List<Binding> held = new ArrayList<>();
    for (Binding binding : lender.bindings()) {
      held.add(binding.isLive() ? begin(binding, kind, site) : binding);
    }
    return new Value(List.copyOf(held), lender.maybeNull(), lender.maybeUnset());
  }

  private Binding begin(Binding binding, Loan.Kind kind, Tree site) {
    Loan loan = new Loan(site, binding.token(), binding.path(), kind, false);
    flow.state.begin(loan, binding.loans());
    return binding.through(Set.of(loan));
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
