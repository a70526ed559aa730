package dev.freehold.checker.flow.java;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.event.FlowEvent.Refusal;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Ending;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Path;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
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
  Value take(Operand operand, Access how, Tree at) {
    Name name = operand.name();
    Value value = flow.names.current(operand);
    if (name == null || !value.isTracked()) {
      return withoutName(operand, value, how);
    }
    Binding obstacle = obstacle(name, value);
    if (obstacle != null) {
      return refuse(operand, obstacle, how, refusal(obstacle));
    }
    end(operand, value, how, at);
    return new Value(
        value.live().stream()
            .map(
                b -> new Binding(b.token(), Path.WHOLE, b.status(), null, Ownership.OWN, b.loans()))
            .toList(),
        value.maybeNull(),
        false);
  }

  /** The value is gone, whoever names it. */
  void end(Operand operand, Value value, Access how, Tree at) {
    Set<Token> tokens = value.liveTokens();
    flow.lending.access(operand, how, at);
    if (operand.name() instanceof Name.Temporary temporary) {
      flow.state.remove(temporary);
    }
    Ending ending = new Ending(at, how, operand.text());
    flow.state.end(tokens, ending);
    if (operand.name() instanceof Name.This) {
      flow.fields.consumed(ending);
    }
  }

  private Value withoutName(Operand operand, Value value, Access how) {
    for (Binding binding : value.bindings()) {
      if (binding.isLive() && binding.strength() != Ownership.OWN) {
        return refuse(operand, binding, how, refusal(binding));
      }
    }
    return value;
  }

  private Value refuse(Operand operand, Binding binding, Access how, Refusal refusal) {
    Purpose purpose = how == Access.MOVE ? Purpose.MOVE : Purpose.RELEASE;
    flow.events.add(
        new FlowEvent.RefusedMove(operand.tree(), operand.text(), binding, purpose, refusal));
    // Nobody can release what no name holds: one mistake, one error.
    flow.state.rootsOf(binding).forEach(flow.state::forgetUnnamed);
    return Value.UNTRACKED;
  }

  private Refusal refusal(Binding obstacle) {
    if (obstacle.strength() == Ownership.OWN) {
      return heldByTry(obstacle) ? Refusal.TRY_RESOURCE : Refusal.SEVERAL_OWNERS;
    }
    if (obstacle.token().site().kind() == Site.Kind.ELEMENT) {
      return Refusal.ELEMENT;
    }
    boolean ofOwned = !obstacle.path().isWhole() && flow.state.isOwned(obstacle.token(), null);
    return ofOwned ? Refusal.PART_OF_RESOURCE : Refusal.BORROWED;
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

  /** Whether a try statement is going to release what the name holds. */
  boolean isHeldByTry(Value value) {
    return value.live().stream().anyMatch(this::heldByTry);
  }

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
