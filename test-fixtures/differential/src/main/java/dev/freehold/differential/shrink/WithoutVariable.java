package dev.freehold.differential.shrink;

import dev.freehold.differential.language.Expression;
import dev.freehold.differential.language.Function;
import dev.freehold.differential.language.Rewriting;
import dev.freehold.differential.language.Statement;
import dev.freehold.differential.language.Variable;
import java.util.ArrayList;
import java.util.List;

/** A function without one of its local variables, and without the statements that name it. */
final class WithoutVariable extends Rewriting {
  private final Variable variable;
  private boolean named;

  private WithoutVariable(Variable variable) {
    this.variable = variable;
  }

  /** One for each of its variables. */
  static List<Function> variants(Function function) {
    List<Variable> declared = new ArrayList<>(function.parameters());
    new Rewriting() {
      @Override
      public List<Statement> statement(Statement statement) {
        if (statement instanceof Statement.Declare declare) {
          declared.add(declare.variable());
        }
        return super.statement(statement);
      }
    }.block(function.body());
    return declared.stream()
        .map(each -> new WithoutVariable(each).block(function.body()).statements())
        .map(body -> Variants.with(function, body))
        .toList();
  }

  @Override
  public List<Statement> statement(Statement statement) {
    boolean simple =
        !(statement instanceof Statement.Block
            || statement instanceof Statement.If
            || statement instanceof Statement.Switch
            || statement instanceof Statement.Match
            || statement instanceof Statement.While
            || statement instanceof Statement.Forever
            || statement instanceof Statement.RunLambda);
    named = false;
    List<Statement> copy = super.statement(statement);
    boolean goes = simple && (named || gives(statement));
    return goes ? List.of() : copy;
  }

  private boolean gives(Statement statement) {
    return (statement instanceof Statement.Declare declare && declare.variable().equals(variable))
        || (statement instanceof Statement.Assign assign && assign.variable().equals(variable));
  }

  @Override
  public Expression expression(Expression expression) {
    boolean before = named;
    named = false;
    Expression copy = super.expression(expression);
    boolean inside = named;
    named = before || inside;
    return copy;
  }

  @Override
  protected Expression.Place place(Expression.Place place) {
    named |= place.root().equals(variable);
    return place;
  }
}
