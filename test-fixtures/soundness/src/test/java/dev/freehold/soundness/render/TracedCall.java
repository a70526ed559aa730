package dev.freehold.soundness.render;

import dev.freehold.soundness.program.Expression;
import dev.freehold.soundness.program.Lending;
import dev.freehold.soundness.program.Operation;
import dev.freehold.soundness.program.Outcome;
import dev.freehold.soundness.program.Parameter;
import dev.freehold.soundness.program.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One call: arguments are lent where they are evaluated; at the call owned arguments move, then the
 * receiver is lent, then all that was lent must still be there.
 */
final class TracedCall {
  private final Lines lines;
  private final TracedExpressions expressions;
  private final Operation operation;
  private final List<Expression> operands;
  private final List<String> texts = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  TracedCall(Lines lines, TracedExpressions expressions, Expression.Call call) {
    this.lines = lines;
    this.expressions = expressions;
    this.operation = call.operation();
    this.operands = call.operands();
  }

  Held write() {
    evaluate();
    atTheCall(false);
    atTheCall(true);
    String lent = lentArguments().stream().map(tags::get).collect(Collectors.joining(", "));
    if (!lent.isEmpty()) {
      lines.add("trace.alive(" + lent + ");");
    }
    return perform();
  }

  private void evaluate() {
    for (int i = 0; i < operands.size(); i++) {
      Held held = operands.get(i).accept(expressions);
      texts.add(held.text());
      boolean now = isLent(parameter(i)) && !parameter(i).receiver();
      tags.add(now ? expressions.keep(lent(parameter(i), held.tag())) : held.tag());
    }
  }

  private Parameter parameter(int operand) {
    return operation.parameters().get(operand);
  }

  private static boolean isLent(Parameter parameter) {
    return parameter.lending() == Lending.SHARED || parameter.lending() == Lending.EXCLUSIVE;
  }

  private List<Integer> lentArguments() {
    List<Integer> lent = new ArrayList<>();
    for (int i = 0; i < operands.size(); i++) {
      if (isLent(parameter(i)) && !parameter(i).receiver()) {
        lent.add(i);
      }
    }
    return lent;
  }

  private void atTheCall(boolean receivers) {
    for (int i = 0; i < operands.size(); i++) {
      Parameter parameter = parameter(i);
      boolean lentBefore = isLent(parameter) && !parameter.receiver();
      if (parameter.receiver() == receivers && !lentBefore) {
        use(i, parameter);
      }
    }
  }

  private void use(int operand, Parameter parameter) {
    String tag = tags.get(operand);
    String place = parameter.field().isEmpty() ? tag : tag + ".part(\"" + parameter.field() + "\")";
    switch (parameter.lending()) {
      case SHARED, EXCLUSIVE -> tags.set(operand, expressions.keep(lent(parameter, tag)));
      case MOVED ->
          tags.set(
              operand,
              expressions.keep(
                  (isFollowed(parameter) ? "trace.handOver(" : "trace.give(") + tag + ")"));
      case RELEASED -> lines.add("trace.release(" + tag + ");");
      case READ -> lines.add("trace.read(" + place + ");");
      case WRITTEN -> lines.add("trace.write(" + place + ");");
      case RESET -> lines.add("trace.reset(" + tag + ");");
      case PASSED, NUMBER -> {}
    }
  }

  /** Whether the program sees what becomes of a value that it hands over. */
  private boolean isFollowed(Parameter parameter) {
    return operation.own() && !parameter.receiver();
  }

  private static String lent(Parameter parameter, String tag) {
    return "trace."
        + (parameter.lending() == Lending.SHARED ? "lendToRead" : "lendToWrite")
        + "("
        + tag
        + ")";
  }

  private Held perform() {
    String call = operation.own() ? OwnCalls.traced(operation, texts, tags) : operation.text(texts);
    Type type = operation.outcome().type();
    if (type == Type.NOTHING) {
      lines.add(call + ";");
      return new Held("", "Tag.NONE");
    }
    String name = expressions.fresh();
    lines.add(type.text() + " " + name + " = " + call + ";");
    return new Held(
        name,
        type.isTracked() ? expressions.keep(resultOf(operation.outcome(), name)) : "Tag.NONE");
  }

  private String resultOf(Outcome outcome, String name) {
    String lenders = outcome.from().stream().map(tags::get).collect(Collectors.joining(", "));
    String tag =
        switch (outcome.origin()) {
          case NOTHING, NUMBER -> "Tag.NONE";
          case OWNED, OWNED_OR_NULL -> "trace.owned(" + name + ")";
          case UNWRITTEN -> "trace.unwritten(%s, %s)".formatted(name, quoted(outcome.type()));
          case TIED -> "trace.tied(" + name + ", " + lenders + ")";
          case SAME -> lenders;
          case OPERAND -> "trace.operand(" + name + ", " + lenders + ")";
          case PART -> lenders + ".part(\"" + outcome.step() + "\")";
          case CONTENT, CONTENT_OR_NULL -> lenders + ".content(" + name + ")";
          case LEASE, VIEW -> "trace.lease(" + name + ", " + lenders + ")";
          case RETURNED -> "trace.returned()";
        };
    return outcome.isBorrow() && !outcome.writable() ? tag + ".reading()" : tag;
  }

  private static String quoted(Type type) {
    return type.unwritten().stream()
        .map(field -> '"' + field + '"')
        .collect(Collectors.joining(", "));
  }
}
