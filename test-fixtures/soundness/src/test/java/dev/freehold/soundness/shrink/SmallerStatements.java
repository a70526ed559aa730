package dev.freehold.soundness.shrink;

import dev.freehold.soundness.program.Block;
import dev.freehold.soundness.program.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a statement can be replaced by that is smaller: other statements, one after another. */
final class SmallerStatements implements Statement.Visitor<Stream<List<Statement>>> {
  /** The blocks that are like another, but smaller by one step. */
  static Stream<Block> of(Block block) {
    return Stream.iterate(0, i -> i < block.statements().size(), i -> i + 1)
        .flatMap(i -> replacements(block, i));
  }

  private static Stream<Block> replacements(Block block, int index) {
    Statement statement = block.statements().get(index);
    return Stream.concat(Stream.of(List.<Statement>of()), statement.accept(new SmallerStatements()))
        .map(replacement -> with(block, index, replacement));
  }

  private static Block with(Block block, int index, List<Statement> replacement) {
    List<Statement> statements = new ArrayList<>(block.statements());
    statements.remove(index);
    statements.addAll(index, replacement);
    return new Block(statements);
  }

  private static Stream<List<Statement>> one(Stream<? extends Statement> statements) {
    return statements.map(List::of);
  }

  @Override
  public Stream<List<Statement>> declare(Statement.Declare declare) {
    return one(
        SmallerExpressions.of(declare.value())
            .map(value -> new Statement.Declare(declare.variable(), value)));
  }

  @Override
  public Stream<List<Statement>> assign(Statement.Assign assign) {
    return one(
        SmallerExpressions.of(assign.value())
            .map(value -> new Statement.Assign(assign.variable(), value)));
  }

  @Override
  public Stream<List<Statement>> run(Statement.Run run) {
    return one(SmallerExpressions.operandsOf(run.call()).map(Statement.Run::new));
  }

  @Override
  public Stream<List<Statement>> branch(Statement.Branch branch) {
    Stream<Statement.Branch> then =
        of(branch.then())
            .map(each -> new Statement.Branch(branch.condition(), each, branch.otherwise()));
    Stream<Statement.Branch> otherwise =
        of(branch.otherwise())
            .map(each -> new Statement.Branch(branch.condition(), branch.then(), each));
    return Stream.concat(
        Stream.of(branch.then().statements(), branch.otherwise().statements()),
        one(Stream.concat(then, otherwise)));
  }

  @Override
  public Stream<List<Statement>> loop(Statement.Loop loop) {
    Stream<Statement.Loop> body =
        of(loop.body())
            .map(each -> new Statement.Loop(loop.kind(), loop.condition(), loop.label(), each));
    return Stream.concat(Stream.of(loop.body().statements()), one(body));
  }

  @Override
  public Stream<List<Statement>> leave(Statement.Leave leave) {
    return Stream.of();
  }

  @Override
  public Stream<List<Statement>> give(Statement.Give give) {
    return one(SmallerExpressions.of(give.value()).map(Statement.Give::new));
  }

  @Override
  public Stream<List<Statement>> fail(Statement.Fail fail) {
    return Stream.of();
  }

  @Override
  public Stream<List<Statement>> attempt(Statement.Attempt attempt) {
    return SmallerAttempts.of(attempt);
  }

  @Override
  public Stream<List<Statement>> select(Statement.Select select) {
    Stream<List<Statement>> arms = select.arms().stream().map(Block::statements);
    Stream<Statement.Select> smaller =
        Stream.iterate(0, i -> i < select.arms().size(), i -> i + 1)
            .flatMap(i -> of(select.arms().get(i)).map(each -> with(select, i, each)));
    return Stream.concat(arms, one(smaller));
  }

  private static Statement.Select with(Statement.Select select, int arm, Block body) {
    List<Block> arms = new ArrayList<>(select.arms());
    arms.set(arm, body);
    return new Statement.Select(arms, select.arrows(), select.complete());
  }

  @Override
  public Stream<List<Statement>> visit(Statement.Visit visit) {
    return one(
        of(visit.body())
            .map(each -> new Statement.Visit(visit.container(), visit.element(), each)));
  }
}
