package dev.freehold.differential.language;

import java.util.ArrayList;
import java.util.List;

/** A copy of statements with changes, which subclasses make. */
public abstract class Rewriting {
  /** What an expression becomes; by default, the same of what its parts become. */
  public Expression expression(Expression expression) {
    if (expression instanceof Expression.Place place) {
      return place(place);
    }
    if (expression instanceof Expression.Read read) {
      return new Expression.Read(place(read.object()));
    }
    if (expression instanceof Expression.Call call) {
      return call(call);
    }
    if (expression instanceof Expression.Choice choice) {
      return new Expression.Choice(
          expression(choice.test()), expression(choice.whenTrue()), expression(choice.whenFalse()));
    }
    return expression;
  }

  /** What a place becomes. */
  protected Expression.Place place(Expression.Place place) {
    return place;
  }

  /** What a call becomes. */
  protected Expression.Call call(Expression.Call call) {
    return new Expression.Call(
        call.callee(), call.operands().stream().map(this::expression).toList());
  }

  /** What a statement becomes: any number of them. */
  public List<Statement> statement(Statement statement) {
    return List.of(copy(statement));
  }

  private Statement copy(Statement statement) {
    if (statement instanceof Statement.Declare declare) {
      return new Statement.Declare(declare.variable(), expression(declare.value()));
    }
    if (statement instanceof Statement.Assign assign) {
      return new Statement.Assign(assign.variable(), expression(assign.value()));
    }
    if (statement instanceof Statement.Replace replace) {
      return new Statement.Replace(place(replace.part()), expression(replace.value()));
    }
    if (statement instanceof Statement.SetNumber set) {
      return new Statement.SetNumber(place(set.object()), expression(set.value()), set.adds());
    }
    if (statement instanceof Statement.Evaluate evaluate) {
      return new Statement.Evaluate(call(evaluate.call()));
    }
    if (statement instanceof Statement.Return returned && returned.value() != null) {
      return new Statement.Return(expression(returned.value()));
    }
    return compound(statement);
  }

  private Statement compound(Statement statement) {
    if (statement instanceof Statement.If choice) {
      return new Statement.If(
          expression(choice.test()), block(choice.whenTrue()), block(choice.whenFalse()));
    }
    if (statement instanceof Statement.Switch choice) {
      return new Statement.Switch(
          expression(choice.selector()), choice.arms().stream().map(this::block).toList());
    }
    if (statement instanceof Statement.Match match) {
      return new Statement.Match(
          match.bound(),
          expression(match.value()),
          expression(match.guard()),
          block(match.guarded()),
          block(match.otherwise()));
    }
    if (statement instanceof Statement.While loop) {
      return new Statement.While(expression(loop.test()), block(loop.body()));
    }
    if (statement instanceof Statement.Forever loop) {
      return new Statement.Forever(block(loop.body()));
    }
    if (statement instanceof Statement.RunLambda run) {
      return new Statement.RunLambda(block(run.body()));
    }
    return statement instanceof Statement.Block block ? block(block) : statement;
  }

  /** What a block becomes. */
  public Statement.Block block(Statement.Block block) {
    List<Statement> rewritten = new ArrayList<>();
    block.statements().forEach(each -> rewritten.addAll(statement(each)));
    return new Statement.Block(List.copyOf(rewritten));
  }
}
