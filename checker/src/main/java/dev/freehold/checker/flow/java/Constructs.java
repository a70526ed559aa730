package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UseContext;

/** All constructs of Java, tied together: what an expression or a statement is decides. */
final class Constructs implements Evaluator {
  private final Pass pass;
  private final ExpressionFlow expressions;
  private final StatementFlow statements;

  private Constructs(Point point, FlowOptions options) {
    this.pass = new Pass(point, options, this);
    this.expressions = new ExpressionFlow(pass);
    this.statements = new StatementFlow(pass);
  }

  /** A pass over a body, from its beginning. */
  static Pass begin(Point point, FlowOptions options) {
    return new Constructs(point, options).pass;
  }

  @Override
  public Operand evaluate(ExpressionTree expression, UseContext context) {
    return expressions.evaluate(expression, context);
  }

  @Override
  public void execute(StatementTree statement) {
    statements.visit(statement, null);
  }

  @Override
  public Pass over(Point point, FlowOptions options) {
    return begin(point, options);
  }
}
