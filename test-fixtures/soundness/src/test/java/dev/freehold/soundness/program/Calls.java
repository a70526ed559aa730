package dev.freehold.soundness.program;

import java.util.ArrayList;
import java.util.List;

/** Finds the methods that a program calls itself. */
final class Calls implements Statement.Visitor<Void>, Expression.Visitor<Void> {
  private final List<String> called = new ArrayList<>();

  private Calls() {}

  /** The names of the methods that are called in a block. */
  static List<String> in(Block block) {
    Calls calls = new Calls();
    calls.scan(block);
    return calls.called;
  }

  /** Whether a method knows the class of pairs. */
  static boolean usesPairs(Method method) {
    return method.parameters().stream().anyMatch(each -> each.type() == Type.PAIR);
  }

  private void scan(Block block) {
    block.statements().forEach(each -> each.accept(this));
  }

  @Override
  public Void declare(Statement.Declare declare) {
    return declare.value().accept(this);
  }

  @Override
  public Void assign(Statement.Assign assign) {
    return assign.value().accept(this);
  }

  @Override
  public Void run(Statement.Run run) {
    return run.call().accept(this);
  }

  @Override
  public Void branch(Statement.Branch branch) {
    scan(branch.then());
    scan(branch.otherwise());
    return null;
  }

  @Override
  public Void loop(Statement.Loop loop) {
    scan(loop.body());
    return null;
  }

  @Override
  public Void leave(Statement.Leave leave) {
    return null;
  }

  @Override
  public Void give(Statement.Give give) {
    return give.value().accept(this);
  }

  @Override
  public Void fail(Statement.Fail fail) {
    return null;
  }

  @Override
  public Void attempt(Statement.Attempt attempt) {
    attempt.resources().forEach(each -> each.accept(this));
    scan(attempt.body());
    attempt.handlers().forEach(each -> scan(each.body()));
    scan(attempt.last());
    return null;
  }

  @Override
  public Void select(Statement.Select select) {
    select.arms().forEach(this::scan);
    return null;
  }

  @Override
  public Void visit(Statement.Visit visit) {
    scan(visit.body());
    return null;
  }

  @Override
  public Void use(Expression.Use use) {
    return null;
  }

  @Override
  public Void part(Expression.Part part) {
    return null;
  }

  @Override
  public Void call(Expression.Call call) {
    if (call.operation().own()) {
      called.add(call.operation().pattern());
    }
    call.operands().forEach(each -> each.accept(this));
    return null;
  }

  @Override
  public Void choice(Expression.Choice choice) {
    choice.first().accept(this);
    choice.second().accept(this);
    return null;
  }

  @Override
  public Void nothing(Expression.Nothing nothing) {
    return null;
  }

  @Override
  public Void number(Expression.Number number) {
    return null;
  }
}
