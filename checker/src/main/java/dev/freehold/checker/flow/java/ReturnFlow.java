package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.ownership.CallLoans;
import dev.freehold.checker.flow.ownership.Capture;
import dev.freehold.checker.flow.ownership.CountedParts;
import dev.freehold.checker.flow.ownership.Escapes;
import dev.freehold.checker.flow.ownership.MethodContext;
import dev.freehold.checker.flow.ownership.Moves;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UnannotatedCode;
import dev.freehold.checker.flow.ownership.UseContext;
import dev.freehold.checker.flow.ownership.Uses;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.types.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * What a body hands back.
 *
 * <p>It has more than twelve collaborators, as a result is moved, lent, or escapes, by what the
 * signature says.
 */
final class ReturnFlow {
  private final Pass pass;
  private final Point point;

  ReturnFlow(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
  }

  void statement(ReturnTree tree) {
    ExpressionTree expression = tree.getExpression();
    if (expression != null) {
      pass.nesting().fullExpression(tree, () -> give(expression, tree));
    }
    pass.nesting().leave(Exit.jump(Exit.Kind.RETURN, null, tree, point.state()));
  }

  private Operand give(ExpressionTree expression, ReturnTree statement) {
    boolean waits = pass.nesting().hasFinally() || !point.state().returned().isEmpty();
    if (!waits || point.context().result().ownership() != Qualifier.OWN) {
      return evaluate(expression, waits ? statement : null);
    }
    new WaitingResult(pass, statement).give();
    return Operand.untracked(expression);
  }

  /** What an expression gives is handed back at once. */
  Operand give(ExpressionTree expression) {
    return evaluate(expression, null);
  }

  /**
   * What an expression gives is handed back.
   *
   * @param waiting the statement, where blocks around it run before the body is left
   */
  private Operand evaluate(ExpressionTree expression, @Nullable ReturnTree waiting) {
    Qualifier result = point.context().result().ownership();
    boolean owned = result == Qualifier.OWN;
    Operand operand =
        isGivenByKept(expression)
            ? given((LambdaExpressionTree) expression)
            : pass.evaluate(expression, owned ? UseContext.MOVE : UseContext.NAME);
    if (!operand.value().isTracked()) {
      return operand;
    }
    if (result == null) {
      unsaid(operand, expression, waiting);
    } else if (owned) {
      Escapes.result(point, operand, true, expression);
      Moves.give(point, operand, expression);
    } else {
      lend(operand, result, expression);
    }
    return operand;
  }

  private boolean isGivenByKept(ExpressionTree expression) {
    return expression instanceof LambdaExpressionTree
        && point.context().role() == MethodContext.Role.KEPT_LAMBDA;
  }

  /** A function that is given by one which is kept lives no longer than that. */
  private Operand given(LambdaExpressionTree function) {
    CallLoans loans = new CallLoans(point);
    Operand given = new FunctionFlow(pass).lambda(function, Capture.GIVEN, loans);
    loans.end();
    return given;
  }

  /** A result of which nobody says anything: it is not to be closed on the way out, however. */
  private void unsaid(Operand operand, ExpressionTree at, @Nullable ReturnTree waiting) {
    Uses.check(point, operand, Purpose.USE);
    boolean lenient = UnannotatedCode.covers(point, operand.value());
    // Whoever gets a slice of a buffer gets the buffer.
    boolean part = CountedParts.in(point.types(), operand.value());
    if (lenient && (part || Moves.isHeldByTry(point, operand.value()))) {
      Moves.give(point, operand, at);
    } else if (!lenient || Escapes.isOfOthers(point, operand, at)) {
      hand(operand, lenient ? waiting : null);
    }
  }

  private void hand(Operand operand, @Nullable ReturnTree waiting) {
    if (waiting != null && point.current(operand).bindings().stream().allMatch(Binding::owns)) {
      Moves.giveUnsaid(point, operand, waiting);
    } else {
      Escapes.escape(point, operand, point.context().resultTarget());
    }
  }

  /** A collection that is made here is handed over itself, and lends what is in it. */
  private static boolean isCollection(Operand operand) {
    return operand.value().isTracked()
        && operand.value().bindings().stream()
            .allMatch(each -> each.token().site().kind() == Site.Kind.COLLECTION);
  }

  private void lend(Operand operand, Qualifier result, Tree at) {
    Uses.checkResult(point, operand);
    if (point.state().deathOf(point.current(operand)) == null) {
      Escapes.result(point, operand, isCollection(operand), at);
    }
    if (!point.context().result().sameAsReceiver()) {
      Uses.checkStrength(point, operand, result, false);
    }
  }
}
