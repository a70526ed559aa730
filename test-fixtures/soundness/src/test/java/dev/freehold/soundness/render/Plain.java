package dev.freehold.soundness.render;

import dev.freehold.soundness.program.Condition;
import dev.freehold.soundness.program.Expression;
import dev.freehold.soundness.program.Method;
import dev.freehold.soundness.program.Outcome;
import dev.freehold.soundness.program.Statement;
import dev.freehold.soundness.program.Type;
import java.util.stream.Collectors;

/** Statements as a user writes them. */
final class Plain extends StatementText {
  private final PlainExpressions expressions;

  Plain(Lines lines) {
    this(lines, new PlainExpressions());
  }

  private Plain(Lines lines, PlainExpressions expressions) {
    super(lines, expressions.conditions());
    this.expressions = expressions;
  }

  void method(Method method) {
    lines.open(Signatures.plain(method));
    if (method.kind() == Method.Kind.CONSTRUCTOR) {
      lines.add("this.choices = choices;");
    }
    block(method.body());
    lines.close();
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
  void holds(Condition condition) {}

  @Override
  public Void give(Statement.Give give) {
    boolean empty = give.value().type() == Type.NOTHING;
    lines.add(empty ? "return;" : "return " + text(give.value()) + ";");
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
    clauses(attempt);
    return null;
  }

  private String resource(Statement.Declare resource) {
    return resource.isOpenAlready()
        ? resource.variable().name()
        : resource.variable().declared() + " = " + text(resource.value());
  }

  @Override
  public Void visit(Statement.Visit visit) {
    lines.open(Visits.head(visit, lines.count()));
    block(visit.body());
    lines.close(");");
    return null;
  }
}
