package dev.freehold.soundness.render;

import dev.freehold.soundness.program.Condition;
import dev.freehold.soundness.program.Expression;
import dev.freehold.soundness.program.Method;
import dev.freehold.soundness.program.Outcome;
import dev.freehold.soundness.program.Statement;
import dev.freehold.soundness.program.Type;
import dev.freehold.soundness.program.Variable;

/**
 * The same statements, with a tag beside each variable that says what the variable borrows, and a
 * call of {@code Trace} for all that is done through it.
 */
final class Traced extends StatementText {
  private final TracedExpressions expressions;
  private final Method method;

  Traced(Lines lines, Method method) {
    this(lines, new TracedExpressions(lines), method);
  }

  private Traced(Lines lines, TracedExpressions expressions, Method method) {
    super(lines, expressions.conditions());
    this.expressions = expressions;
    this.method = method;
  }

  static String tagOf(Variable variable) {
    return variable.name() + "_";
  }

  void write() {
    lines.open(Signatures.traced(method));
    if (method.kind() == Method.Kind.CONSTRUCTOR) {
      lines.add("this.choices = choices;");
      lines.add("this.trace = trace;");
    }
    block(method.body());
    lines.close();
  }

  private Held evaluate(Expression expression) {
    return expression.accept(expressions);
  }

  @Override
  public Void declare(Statement.Declare declare) {
    Held held = evaluate(declare.value());
    Variable variable = declare.variable();
    lines.add(declared(variable, held));
    String tag = TracedExpressions.bound(variable.mode(), held.tag());
    lines.add("Tag " + tagOf(variable) + " = " + tag + ";");
    return null;
  }

  private static String declared(Variable variable, Held held) {
    return variable.type().text() + " " + variable.name() + " = " + held.text() + ";";
  }

  @Override
  public Void assign(Statement.Assign assign) {
    Held held = evaluate(assign.value());
    Variable variable = assign.variable();
    String tag = TracedExpressions.bound(variable.mode(), held.tag());
    lines.add(variable.name() + " = " + held.text() + ";");
    lines.add(tagOf(variable) + " = " + tag + ";");
    return null;
  }

  @Override
  public Void run(Statement.Run run) {
    Held held = evaluate(run.call());
    if (run.call().operation().outcome().origin() == Outcome.Origin.NUMBER) {
      lines.add("choices.note(" + held.text() + ");");
    }
    return null;
  }

  @Override
  void holds(Condition condition) {
    if (condition instanceof Condition.Matches test) {
      lines.add("Tag " + tagOf(test.bound()) + " = " + tagOf(test.variable()) + ";");
      lines.add("trace.alive(" + tagOf(test.bound()) + ");");
    }
  }

  @Override
  public Void give(Statement.Give give) {
    if (give.value().type() == Type.NOTHING) {
      lines.add("return;");
      return null;
    }
    Held held = evaluate(give.value());
    String tag =
        method.mode() == Variable.Mode.OWN
            ? "trace.handOver(" + held.tag() + ")"
            : TracedExpressions.bound(method.mode(), held.tag());
    lines.add("trace.returns(" + tag + ");");
    lines.add("return " + held.text() + ";");
    return null;
  }

  @Override
  public Void attempt(Statement.Attempt attempt) {
    boolean bare = attempt.handlers().isEmpty() && attempt.last().isEmpty();
    lines.open(bare ? "" : "try");
    attempt.resources().forEach(this::open);
    block(attempt.body());
    attempt.resources().forEach(each -> lines.close());
    clauses(attempt);
    return null;
  }

  /**
   * Each resource is a try statement of its own; what is traced of its end comes before the end.
   */
  private void open(Statement.Declare resource) {
    Variable variable = resource.variable();
    String closing = expressions.fresh();
    if (resource.isOpenAlready()) {
      lines.open(
          "try (%s; Closing %s = trace.closes(%s))"
              .formatted(variable.name(), closing, tagOf(variable)));
      return;
    }
    Held held = evaluate(resource.value());
    String tag = TracedExpressions.bound(variable.mode(), held.tag());
    lines.open(
        "try (%s %s = %s; Closing %s = trace.closes(%s))"
            .formatted(variable.type().text(), variable.name(), held.text(), closing, tag));
    lines.add("Tag " + tagOf(variable) + " = " + closing + ".tag();");
  }

  @Override
  public Void visit(Statement.Visit visit) {
    String list = expressions.keep("trace.share(" + tagOf(visit.container()) + ")");
    lines.open(Visits.head(visit, lines.count()));
    lines.add("trace.alive(" + list + ");");
    String element = visit.element().name();
    lines.add("Tag " + tagOf(visit.element()) + " = " + list + ".content(" + element + ");");
    block(visit.body());
    lines.close(");");
    lines.add("trace.alive(" + list + ");");
    return null;
  }
}
