package dev.freehold.checker.flow.java;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.ownership.Borrows;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UseContext;
import dev.freehold.checker.flow.ownership.Uses;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.State;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Loops: the body is followed until what it starts with no longer changes.
 *
 * <p>Only the last pass is reported. Most loops take one, as they change nothing that was there
 * before them.
 *
 * <p>It has more than twelve collaborators, as it needs the exits and the events of each pass over
 * a body apart, and lends what a loop goes through.
 */
final class LoopFlow {
  private final Pass pass;
  private final Point point;
  private final Nesting nesting;
  private final ConditionFlow conditions;

  LoopFlow(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
    this.nesting = pass.nesting();
    this.conditions = new ConditionFlow(pass);
  }

  void whileLoop(WhileLoopTree tree) {
    settle(
        tree,
        () -> {
          State left = test(tree.getCondition());
          body(tree, () -> pass.execute(tree.getStatement()));
          return left;
        });
  }

  void doLoop(DoWhileLoopTree tree) {
    settle(
        tree,
        () -> {
          body(tree, () -> pass.execute(tree.getStatement()));
          return point.isReachable() ? test(tree.getCondition()) : State.unreachable();
        });
  }

  void forLoop(ForLoopTree tree) {
    nesting.scope(
        tree,
        () -> {
          tree.getInitializer().forEach(pass::execute);
          settle(
              tree,
              () -> {
                State left = test(tree.getCondition());
                body(tree, () -> pass.execute(tree.getStatement()));
                for (ExpressionStatementTree update : tree.getUpdate()) {
                  pass.execute(update);
                }
                return left;
              });
        });
  }

  void forEach(EnhancedForLoopTree tree) {
    Name iteration = new Name.Lent(tree.getExpression());
    nesting.scope(
        tree,
        () -> {
          nesting.declare(iteration);
          Operand through = nesting.fullExpression(tree, () -> iterate(tree, iteration));
          settle(
              tree,
              () -> {
                State left = point.state().copy();
                nesting.scope(
                    tree,
                    () -> {
                      element(tree, iteration, through);
                      body(tree, () -> pass.execute(tree.getStatement()));
                    });
                return left;
              });
        });
  }

  /** What is gone through is borrowed while the loop lasts. */
  private Operand iterate(EnhancedForLoopTree tree, Name iteration) {
    Operand whole = pass.evaluate(tree.getExpression(), UseContext.USE);
    if (whole.value().isTracked()) {
      point
          .state()
          .put(iteration, Borrows.borrow(point, whole, Qualifier.REF, tree.getExpression()));
    }
    return whole;
  }

  /** The element belongs to what is iterated over. */
  private void element(EnhancedForLoopTree tree, Name iteration, Operand through) {
    Value whole = point.state().get(iteration);
    if (whole != null) {
      Uses.checkIteration(point, whole, tree.getExpression());
    }
    VariableElement variable = TreeUtils.elementFromDeclaration(tree.getVariable());
    boolean ofArray =
        whole != null && TreeUtils.typeOf(tree.getExpression()).getKind() == TypeKind.ARRAY;
    if (ofArray || point.types().resources().isTracked(variable.asType())) {
      Name name = new Name.Local(variable);
      Set<Loan> loans = whole == null ? Set.of() : whole.loans();
      Qualifier strength = ofArray ? ArrayFlow.strength(through) : lent(tree.getExpression());
      Value element = ArrayFlow.element(point, tree.getVariable(), loans, strength);
      point.state().put(name, element);
      pass.see(variable, element, null);
      nesting.declare(name);
    }
  }

  /** What is gone through gives its elements as its {@code next()} would. */
  private Qualifier lent(ExpressionTree through) {
    return pass.callTypes().ofElements(through) == Qualifier.MUT ? Qualifier.MUT : Qualifier.REF;
  }

  /** Goes on where the condition holds; gives back the state where it does not. */
  private State test(@Nullable ExpressionTree condition) {
    if (condition == null) {
      return State.unreachable();
    }
    ConditionFlow.Split split = conditions.fullSplit(condition);
    point.become(split.whenTrue());
    return split.whenFalse();
  }

  /** Runs the body; those who continue meet at its end. */
  private void body(Tree loop, Runnable body) {
    List<Exit> outer = nesting.exits().open();
    body.run();
    nesting.arrive(nesting.exits().close(outer), Exit.Kind.CONTINUE, loop);
  }

  /** One iteration, from the current state; gives back the state in which the loop is left. */
  private interface Iteration {
    State run();
  }

  private void settle(Tree loop, Iteration iteration) {
    nesting.targets().enter(loop, true);
    State head = point.state();
    while (true) {
      List<Exit> outer = nesting.exits().open();
      List<FlowEvent> before = point.events().open();
      point.become(head.copy());
      State left = iteration.run();
      List<FlowEvent> seen = point.events().close(before);
      List<Exit> leaving = nesting.exits().close(outer);
      if (!head.join(point.state())) {
        point.events().addAll(seen);
        point.become(left);
        nesting.arrive(leaving, Exit.Kind.BREAK, loop);
        nesting.targets().leave();
        return;
      }
    }
  }
}
