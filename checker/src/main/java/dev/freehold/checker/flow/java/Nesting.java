package dev.freehold.checker.flow.java;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.ownership.Losses;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UnannotatedCode;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.State;
import dev.freehold.checker.flow.store.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the point lies within: blocks, full expressions, statements that jumps leave, try
 * statements. The names that a block declares, and the results that nobody took, are lost at its
 * end and on every way out of it.
 */
final class Nesting {
  private final Point point;
  private final Exits exits = new Exits();
  private final JumpTargets targets = new JumpTargets();
  private final Deque<List<Name>> scopes = new ArrayDeque<>();
  private final Deque<List<Name>> temporaries = new ArrayDeque<>();

  private int catches;
  private int uncheckedCatches;
  private int finals;

  Nesting(Point point) {
    this.point = point;
  }

  /** The exits of the statement around, which have not arrived yet. */
  Exits exits() {
    return exits;
  }

  /** The statements that a jump may leave. */
  JumpTargets targets() {
    return targets;
  }

  /** Runs the body of a try statement that has catch clauses. */
  void withCatches(boolean ofUnchecked, Runnable body) {
    catches++;
    uncheckedCatches += ofUnchecked ? 1 : 0;
    body.run();
    uncheckedCatches -= ofUnchecked ? 1 : 0;
    catches--;
  }

  /** Whether a catch clause is around that takes exceptions which nobody declares. */
  boolean hasCatchesOfUnchecked() {
    return uncheckedCatches > 0;
  }

  /** Whether a catch clause is around. */
  boolean hasCatches() {
    return catches > 0;
  }

  /** Runs what a finally block, or another that runs on the way out, is around. */
  void withFinally(Runnable body) {
    finals++;
    body.run();
    finals--;
  }

  /** Whether something else runs between a {@code return} and the end of the body. */
  boolean hasFinally() {
    return finals > 0;
  }

  /** Evaluates what is an expression of its own: results that nobody took are lost at its end. */
  <T> T fullExpression(Tree statement, Supplier<T> evaluation) {
    return fullExpression(statement, evaluation, result -> List.of(point.state()));
  }

  /**
   * The same, for what ends in several states.
   *
   * @param ends the states in which it ends
   */
  <T> T fullExpression(Tree statement, Supplier<T> evaluation, Function<T, List<State>> ends) {
    List<Exit> outer = exits.open();
    temporaries.push(new ArrayList<>());
    T result = evaluation.get();
    List<Name> left = temporaries.pop();
    for (State end : ends.apply(result)) {
      point.in(end, () -> Losses.loseAll(point, left, Loss.TEMPORARY, statement));
    }
    passOn(exits.close(outer), left);
    return result;
  }

  /** On the way out of a scope or an expression, its names are lost. */
  private void passOn(List<Exit> leaving, List<Name> ending) {
    for (Exit exit : leaving) {
      exits.add(exit.with(point.in(exit.state(), () -> loseOn(exit, ending))));
    }
  }

  /** Notes the result of an expression, until something takes it. */
  Operand temporary(Tree tree, Value value) {
    Name name = new Name.Temporary(tree);
    point.state().put(name, value);
    List<Name> frame = temporaries.peek();
    if (frame != null) {
      frame.add(name);
    }
    return new Operand(tree, value, name);
  }

  void declare(Name name) {
    List<Name> scope = scopes.peek();
    if (scope != null) {
      scope.add(name);
    }
  }

  /** Runs a block; at its end, and on every path out of it, its names are lost. */
  void scope(Tree block, Runnable body) {
    List<Exit> outer = exits.open();
    scopes.push(new ArrayList<>());
    body.run();
    List<Name> declared = scopes.pop();
    Losses.loseAll(point, declared, Loss.SCOPE_END, block);
    passOn(exits.close(outer), declared);
  }

  private void loseOn(Exit exit, List<Name> declared) {
    if (exit.counted()) {
      Losses.loseAll(point, declared, exit.loss(), exit.at());
    } else {
      List<FlowEvent> before = point.events().open();
      Losses.loseAll(point, declared, exit.loss(), exit.at());
      List<FlowEvent> lost = point.events().close(before);
      if (exit.earnest()) {
        lost.stream().filter(this::isLenientLoss).forEach(point::report);
      }
    }
  }

  private boolean isLenientLoss(FlowEvent event) {
    return event instanceof FlowEvent.Lost lost && UnannotatedCode.covers(point, lost.binding());
  }

  /** The jumps that end at a statement meet here; other exits go on. */
  void arrive(List<Exit> leaving, Exit.Kind kind, Tree target) {
    for (Exit exit : leaving) {
      if (exit.kind() == kind && exit.target() == target) {
        point.join(exit.state());
      } else {
        exits.add(exit);
      }
    }
  }

  /** Leaves the point: a jump or a throw. */
  void leave(Exit exit) {
    exits.add(exit);
    point.leave();
  }
}
