package dev.freehold.checker.flow.java;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.State;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Ownership;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Loops: the body is followed until what it starts with no longer changes.
 *
 * <p>Only the last pass is reported. Most loops take one, as they change nothing that was there
 * before them.
 */
final class LoopFlow {
  private final Flow flow;
  private final JumpTargets targets;

  LoopFlow(Flow flow, JumpTargets targets) {
    this.flow = flow;
    this.targets = targets;
  }

  void whileLoop(WhileLoopTree tree) {
    settle(
        tree,
        () -> {
          State left = test(tree.getCondition());
          body(tree, () -> flow.execute(tree.getStatement()));
          return left;
        });
  }

  void doLoop(DoWhileLoopTree tree) {
    settle(
        tree,
        () -> {
          body(tree, () -> flow.execute(tree.getStatement()));
          return flow.state.isReachable() ? test(tree.getCondition()) : State.unreachable();
        });
  }

  void forLoop(ForLoopTree tree) {
    flow.scope(
        tree,
        () -> {
          tree.getInitializer().forEach(flow::execute);
          settle(
              tree,
              () -> {
                State left = test(tree.getCondition());
                body(tree, () -> flow.execute(tree.getStatement()));
                for (ExpressionStatementTree update : tree.getUpdate()) {
                  flow.execute(update);
                }
                return left;
              });
        });
  }

  void forEach(EnhancedForLoopTree tree) {
    Name iteration = new Name.Lent(tree.getExpression());
    flow.scope(
        tree,
        () -> {
          flow.declare(iteration);
          flow.fullExpression(tree, () -> iterate(tree, iteration));
          settle(
              tree,
              () -> {
                State left = flow.state.copy();
                flow.scope(
                    tree,
                    () -> {
                      element(tree, iteration);
                      body(tree, () -> flow.execute(tree.getStatement()));
                    });
                return left;
              });
        });
  }

  /** What is gone through is borrowed while the loop lasts. */
  private Operand iterate(EnhancedForLoopTree tree, Name iteration) {
    Operand whole = flow.evaluate(tree.getExpression(), Demand.USE);
    if (whole.value().isTracked()) {
      flow.state.put(iteration, flow.lending.borrow(whole, Ownership.REF, tree.getExpression()));
    }
    return whole;
  }

  /** The element belongs to what is iterated over. */
  private void element(EnhancedForLoopTree tree, Name iteration) {
    Value whole = flow.state.get(iteration);
    if (whole != null) {
      flow.lending.checkIteration(whole, tree.getExpression());
    }
    VariableElement variable = TreeUtils.elementFromDeclaration(tree.getVariable());
    if (flow.types.resources().isTracked(variable.asType())) {
      Name name = new Name.Local(variable);
      Set<Loan> loans = whole == null ? Set.of() : whole.loans();
      flow.state.put(name, flow.expressions.element(tree.getVariable(), loans));
      flow.declare(name);
    }
  }

  /** Goes on where the condition holds; gives back the state where it does not. */
  private State test(@Nullable ExpressionTree condition) {
    if (condition == null) {
      return State.unreachable();
    }
    ConditionFlow.Split split = flow.conditions.fullSplit(condition);
    flow.state = split.whenTrue();
    return split.whenFalse();
  }

  /** Runs the body; those who continue meet at its end. */
  private void body(Tree loop, Runnable body) {
    List<Exit> outer = flow.exits.open();
    body.run();
    flow.arrive(flow.exits.close(outer), Exit.Kind.CONTINUE, loop);
  }

  /** One iteration, from the current state; gives back the state in which the loop is left. */
  private interface Iteration {
    State run();
  }

  private void settle(Tree loop, Iteration iteration) {
    targets.enter(loop, true);
    State head = flow.state;
    while (true) {
      List<Exit> outer = flow.exits.open();
      List<FlowEvent> before = flow.events.open();
      flow.state = head.copy();
      State left = iteration.run();
      List<FlowEvent> seen = flow.events.close(before);
      List<Exit> leaving = flow.exits.close(outer);
      if (!head.join(flow.state)) {
        flow.events.addAll(seen);
        flow.state = left;
        flow.arrive(leaving, Exit.Kind.BREAK, loop);
        targets.leave();
        return;
      }
    }
  }
}
