package dev.freehold.checker.flow;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.Binding.Status;
import dev.freehold.checker.flow.FlowEvent.Purpose;
import dev.freehold.checker.flow.FlowEvent.Refusal;
import dev.freehold.checker.types.Ownership;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Passing values on and giving them back. */
final class Moves {
  private final Flow flow;

  Moves(Flow flow) {
    this.flow = flow;
  }

  /**
   * Takes the value from whatever names it. Where that is refused, the names keep it.
   *
   * @param how whether it is passed on or given back
   * @param at where, for messages
   * @return what the taker holds
   */
  Value take(Operand operand, Status how, Tree at) {
    Name name = operand.name();
    Value value = flow.names.current(operand);
    if (name == null || !value.isTracked()) {
      refuseBorrow(operand, value, how);
      return value;
    }
    Binding obstacle = obstacle(name, value);
    if (obstacle != null) {
      return refuse(operand, obstacle, how, refusal(obstacle));
    }
    Set<Token> tokens = value.liveTokens();
    if (name instanceof Name.Temporary) {
      flow.state.remove(name);
    }
    flow.state.end(tokens, how, at);
    if (name instanceof Name.This) {
      flow.fields.consumed(how, at);
    }
    return new Value(
        value.live().stream().map(b -> Binding.owner(b.token())).toList(),
        value.maybeNull(),
        false);
  }

  private void refuseBorrow(Operand operand, Value value, Status how) {
    for (Binding binding : value.bindings()) {
      if (binding.isLive() && binding.strength() != Ownership.OWN) {
        refuse(operand, binding, how, Refusal.BORROWED);
        return;
      }
    }
  }

  private Value refuse(Operand operand, Binding binding, Status how, Refusal refusal) {
    Purpose purpose = how == Status.RELEASED ? Purpose.RELEASE : Purpose.MOVE;
    flow.events.add(
        new FlowEvent.RefusedMove(operand.tree(), operand.text(), binding, purpose, refusal));
    // Nobody can release what no name holds: one mistake, one error.
    flow.state.forgetUnnamed(binding.token());
    return Value.UNTRACKED;
  }

  private Refusal refusal(Binding obstacle) {
    if (obstacle.strength() == Ownership.OWN && heldByTry(obstacle)) {
      return Refusal.TRY_RESOURCE;
    }
    return obstacle.strength() == Ownership.OWN ? Refusal.SEVERAL_OWNERS : Refusal.BORROWED;
  }

  private @Nullable Binding obstacle(Name name, Value value) {
    // What a conditional expression chose was taken from its owner in the branch that chose it.
    boolean chosen = name instanceof Name.Temporary;
    boolean several = !chosen && flow.state.hasDifferentOwners(value.liveTokens(), name);
    for (Binding binding : value.live()) {
      boolean elsewhere = several && flow.state.isOwned(binding.token(), name);
      if (binding.strength() != Ownership.OWN || elsewhere || heldByTry(binding)) {
        return binding;
      }
    }
    return null;
  }

  /** Whether a try statement is going to release the value. */
  private boolean heldByTry(Binding binding) {
    for (Name resource : flow.tryResources) {
      Value held = flow.state.get(resource);
      if (held != null && held.any(b -> b.owns() && b.token().equals(binding.token()))) {
        return true;
      }
    }
    return false;
  }
}
