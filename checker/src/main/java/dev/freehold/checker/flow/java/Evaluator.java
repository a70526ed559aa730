package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UseContext;

/**
 * Follows what is within a construct, whatever that is. The class for a construct knows those it is
 * made of by this alone; only {@link Constructs} knows them all.
 */
interface Evaluator {
  /**
   * Evaluates an expression.
   *
   * @param context what for
   */
  Operand evaluate(ExpressionTree expression, UseContext context);

  /** Executes a statement. */
  void execute(StatementTree statement);

  /** A pass over a body that lies within this one, from its own beginning. */
  Pass over(Point point, FlowOptions options);
}
