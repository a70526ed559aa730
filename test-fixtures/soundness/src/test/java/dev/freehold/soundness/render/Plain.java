package dev.freehold.soundness.render;

import dev.freehold.soundness.program.Block;
import dev.freehold.soundness.program.Expression;
import dev.freehold.soundness.program.Method;
import dev.freehold.soundness.program.Outcome;
import dev.freehold.soundness.program.Statement;
import dev.freehold.soundness.program.Type;
import java.util.stream.Collectors;

/** Statements as a user writes them. */
final class Plain implements Statement.Visitor<Void> {
  private final Lines lines;
  private final PlainExpressions expressions = new PlainExpressions();

  Plain(Lines lines) {
    this.lines = lines;
  }

  void method(Method method) {
    lines.open(Signatures.plain(method));
    if (method.kind() == Method.Kind.CONSTRUCTOR) {
      lines.add("this.choices = choices;");
    }
    block(method.body());
    lines.close();
  }

  private void block(Block block) {
    block.statements().forEach(each -> each.accept(this));
  }

  private String text(Expression expression) {
    return expression.accept(expressions);
  }

  @Override
  public Void declare(Statement.Declare declare) {
    lines.add(declare.variable().declared() + " = " + text(declare.value()) + ";");
    return null;
  }

  @Override
  public Void assign(Statement.Assign assign) {
    lines.add(assign.variable().name() + " = " + text(assign.value()) + ";");
    return null;
  }

  @Override
  public Void run(Statement.Run run) {
    boolean read = run.call().operation().outcome().origin() == Outcome.Origin.NUMBER;
    String call = text(run.call());
    lines.add(read ? "choices.note(" + call + ");" : call + ";");
    return null;
  }

  @Override
  public Void branch(Statement.Branch branch) {
    lines.open("if (" + branch.condition().accept(expressions.conditions()) + ")");
    block(branch.then());
    if (!branch.otherwise().isEmpty()) {
      lines.next("else");
      block(branch.otherwise());
    }
    lines.close();
    return null;
  }

  @Override
  public Void loop(Statement.Loop loop) {
    String condition = loop.condition().accept(expressions.conditions());
    lines.open(Loops.head(loop, condition, lines.count()));
    block(loop.body());
    lines.close(Loops.tail(loop, condition));
    return null;
  }

  @Override
  public Void leave(Statement.Leave leave) {
    lines.add(Loops.jump(leave));
    return null;
  }

  @Override
  public Void give(Statement.Give give) {
    boolean empty = give.value().type() == Type.NOTHING;
    lines.add(empty ? "return;" : "return " + text(give.value()) + ";");
    return null;
  }

  @Override
  public Void fail(Statement.Fail fail) {
    lines.add("throw new " + (fail.declared() ? "Failed" : "Broken") + "();");
    return null;
  }

  @Override
  public Void attempt(Statement.Attempt attempt) {
    String resources =
        attempt.resources().stream()
            .map(this::resource)
            .collect(Collectors.joining("; ", "try (", ")"));
    lines.open(attempt.resources().isEmpty() ? "try" : resources);
    block(attempt.body());
    for (Statement.Handler handler : attempt.handlers()) {
      lines.next(Handlers.head(handler, lines.count()));
      block(handler.body());
    }
    if (!attempt.last().isEmpty()) {
      lines.next("finally");
      block(attempt.last());
    }
    lines.close();
    return null;
  }

  private String resource(Statement.Declare resource) {
    return resource.isOpenAlready()
        ? resource.variable().name()
        : resource.variable().declared() + " = " + text(resource.value());
  }

  @Override
  public Void select(Statement.Select select) {
    Selects.write(lines, select, this::block);
    return null;
  }

  @Override
  public Void visit(Statement.Visit visit) {
    lines.open(Visits.head(visit, lines.count()));
    block(visit.body());
    lines.close(");");
    return null;
  }
}
