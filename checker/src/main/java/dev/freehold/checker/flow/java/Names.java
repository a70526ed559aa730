package dev.freehold.checker.flow.java;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Ending;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.flow.store.Witness;
import dev.freehold.checker.types.Ownership;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reading, filling and losing names. */
final class Names {
  private final Flow flow;

  Names(Flow flow) {
    this.flow = flow;
  }

  /** Reports a use of a name whose value is gone, or whose borrow has ended. */
  void checkUse(Operand operand, @Nullable Purpose purpose) {
    if (purpose == null) {
      return;
    }
    checkUse(operand, purpose, FlowEvent.Use.NAME);
  }

  /** The same, where the caller gets it. */
  void checkResult(Operand operand) {
    checkUse(operand, Purpose.USE, FlowEvent.Use.RESULT);
  }

  private void checkUse(Operand operand, Purpose purpose, FlowEvent.Use use) {
    Value value = operand.value();
    Binding ended = Witness.firstEnded(value);
    if (ended != null) {
      report(operand, ended, purpose, isInLoop(operand, ended));
    } else if (value.maybeUnset() && operand.name() instanceof Name.Field) {
      flow.events.add(new FlowEvent.ReadUnwritten(operand.tree(), operand.text(), "", null));
    } else {
      flow.lending.checkAlive(value, operand.text(), operand.tree(), use);
    }
    if (operand.name() instanceof Name.This && !isSuper(operand.tree())) {
      flow.fields.checkWhole(operand.tree());
    }
  }

  /** A superclass knows nothing of the fields that its subclass has. */
  private static boolean isSuper(Tree tree) {
    return tree.toString().equals("super");
  }

  /** Reports an argument that is gone, though it was there when it was evaluated. */
  void checkHandedOver(Operand operand, Purpose purpose) {
    Binding ended = Witness.firstEnded(operand.value());
    if (ended != null) {
      report(operand, ended, purpose, false);
    }
  }

  private static boolean isInLoop(Operand operand, Binding ended) {
    Tree end = ended.end();
    return !operand.value().isDead()
        && end != null
        && Witness.position(end) >= Witness.position(operand.tree());
  }

  private void report(Operand operand, Binding ended, Purpose purpose, boolean inLoop) {
    boolean certain = operand.value().isDead();
    flow.events.add(
        new FlowEvent.UseOfEnded(operand.tree(), operand.text(), ended, purpose, certain, inLoop));
  }

  /**
   * Names go, all at once; values that no other name owns are lost. Each is reported under one
   * name, rather under one that held it for certain.
   */
  void loseAll(List<Name> going, Loss loss, Tree at) {
    Map<Name, Value> held = new LinkedHashMap<>();
    for (Name name : going) {
      Value value = flow.state.remove(name);
      if (value != null) {
        held.put(name, value);
      }
    }
    Set<Token> reported = new HashSet<>();
    Collection<Value> all = held.values();
    for (boolean certain : new boolean[] {true, false}) {
      held.forEach((name, value) -> lose(name.toString(), value, all, loss, at, certain, reported));
    }
    flow.state.forgetOwners(reported);
    if (loss == Loss.TEMPORARY) {
      flow.state.endLoans(reported, new Ending(at, Access.LOSE, ""));
    }
    flow.state.dropUnheldLoans();
  }

  /** What a name held goes, where nobody else owns it. */
  void loseValue(String name, Value value, Loss loss, Tree at) {
    Set<Token> reported = new HashSet<>();
    lose(name, value, List.of(value), loss, at, true, reported);
    lose(name, value, List.of(value), loss, at, false, reported);
    flow.state.forgetOwners(reported);
  }

  private void lose(
      String name,
      Value value,
      Collection<Value> going,
      Loss loss,
      Tree at,
      boolean certain,
      Set<Token> reported) {
    List<Binding> lost =
        value.bindings().stream()
            .filter(b -> b.owns() && isDroppable(b) && !flow.state.isOwned(b.token(), null))
            .filter(b -> !flow.leniency.goesWithOwner(b, going))
            .toList();
    boolean all = value.isCertain() && lost.size() == value.bindings().size();
    boolean news = lost.stream().anyMatch(b -> !reported.contains(b.token()));
    if (news && all == certain) {
      Binding ended = Witness.firstEnded(value);
      flow.events.add(new FlowEvent.Lost(at, name, lost.get(0), loss, certain, ended));
      lost.forEach(b -> reported.add(b.token()));
    }
  }

  /**
   * The object a releasing method runs on is gone afterwards anyway; its fields are what counts.
   */
  private static boolean isDroppable(Binding binding) {
    return binding.token().site().kind() != Site.Kind.RECEIVER;
  }

  /**
   * What a variable holds after it is given a value.
   *
   * @param mode the qualifier written on the variable; null for a plain one, which becomes a second
   *     name for the value
   */
  Value bound(@Nullable Ownership mode, Operand operand, Tree at) {
    if (mode == Ownership.OWN) {
      return flow.moves.take(operand, Access.MOVE, at);
    }
    return mode == null ? named(operand, at) : borrowed(mode, operand, at);
  }

  /**
   * The same for a variable. What has ended was reported where it was named, and is not again under
   * the variable's name.
   */
  Value secondName(@Nullable Ownership mode, Operand operand, Tree at) {
    return bound(mode, operand, at).withoutEnded();
  }

  private Value named(Operand operand, Tree at) {
    Value value = current(operand);
    if (operand.name() instanceof Name.Temporary temporary) {
      flow.state.remove(temporary);
    }
    return operand.name() == null ? flow.lending.alias(value, at) : value;
  }

  private Value borrowed(Ownership mode, Operand operand, Tree at) {
    // A borrow that was refused counts as granted from here on: one mistake, one error.
    checkStrength(operand, mode, false);
    Value value = current(operand);
    boolean given =
        operand.name() instanceof Name.Temporary
            && !value.any(Binding::owns)
            && !ExpressionFlow.isChosen(operand.tree());
    boolean copied =
        mode == Ownership.REF && value.live().stream().allMatch(b -> b.strength() == mode);
    return given || copied
        ? value.map(b -> b.granted(mode))
        : flow.lending.borrow(operand, mode, at);
  }

  /** What the operand is now, which calls since its evaluation may have changed. */
  Value current(Operand operand) {
    Name name = operand.name();
    Value now = name == null ? null : flow.state.get(name);
    return now == null ? operand.value() : now;
  }

  /** Reports a borrow that is used for more than it allows. */
  boolean checkStrength(Operand operand, Ownership needed, boolean write) {
    for (Binding binding : current(operand).bindings()) {
      if (binding.isLive() && !binding.strength().allows(needed)) {
        flow.events.add(
            new FlowEvent.TooWeak(operand.tree(), operand.text(), binding, needed, write));
        return false;
      }
    }
    return true;
  }
}
