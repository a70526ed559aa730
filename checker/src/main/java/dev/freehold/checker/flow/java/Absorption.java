package dev.freehold.checker.flow.java;

import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.types.Ownership;
import dev.freehold.checker.types.Signature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Owners that borrow, put into something else: a list of statements is a borrow of their
 * connection, as {@code Vec<Statement<'a>>} is in Rust.
 */
final class Absorption {
  private final Flow flow;

  Absorption(Flow flow) {
    this.flow = flow;
  }

  void absorb(CallFlow.Call call) {
    for (Operand taken : call.loans().takenOver()) {
      for (Operand into : changedBy(call)) {
        absorb(taken, into);
      }
    }
  }

  /** The operands in which the call may keep what it takes over. */
  private static List<Operand> changedBy(CallFlow.Call call) {
    List<Operand> changed = new ArrayList<>();
    Operand receiver = call.receiver();
    if (receiver != null && call.signature().receiver() == Ownership.MUT) {
      changed.add(receiver);
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      Signature.Parameter parameter = call.signature().parameterFor(i);
      if (parameter != null && parameter.ownership() == Ownership.MUT) {
        changed.add(call.arguments().get(i));
      }
    }
    return changed;
  }

  private void absorb(Operand taken, Operand into) {
    Set<Token> tokens = new HashSet<>();
    for (Binding binding : flow.names.current(into).live()) {
      if (!isOwnedHere(binding)) {
        EscapeTarget target = new EscapeTarget(EscapeTarget.Kind.CONTAINER, into.text());
        flow.outgoing.stored(taken, true, Set.of(), target);
        return;
      }
      tokens.add(binding.token());
    }
    Set<Loan> loans = taken.value().loans();
    flow.state.absorb(tokens, loans);
  }

  /** Whether it, or what it borrows, is owned here; what has taken a borrow over is so still. */
  private boolean isOwnedHere(Binding binding) {
    return flow.state.isOwned(binding.token(), null)
        || flow.state.rootsOf(binding).stream().anyMatch(t -> flow.state.isOwned(t, null));
  }
}
