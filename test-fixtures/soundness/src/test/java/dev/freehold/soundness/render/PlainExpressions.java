package dev.freehold.soundness.render;

import dev.freehold.soundness.program.Expression;
import dev.freehold.soundness.program.Operation;
import java.util.List;

/** Expressions as a user writes them. */
final class PlainExpressions implements Expression.Visitor<String> {
  private final ConditionText conditions = new ConditionText();

  ConditionText conditions() {
    return conditions;
  }

  @Override
  public String use(Expression.Use use) {
    return use.variable().name();
  }

  @Override
  public String part(Expression.Part part) {
    return part.whole().accept(this) + "." + part.step() + "()";
  }

  @Override
  public String call(Expression.Call call) {
    List<String> operands = call.operands().stream().map(each -> each.accept(this)).toList();
    Operation operation = call.operation();
    return operation.own() ? OwnCalls.plain(operation, operands) : operation.text(operands);
  }

  @Override
  public String choice(Expression.Choice choice) {
    String condition = choice.condition().accept(conditions);
    String first = choice.first().accept(this);
    String second = choice.second().accept(this);
    return choice.asSwitch()
        ? "(switch (choices.pick(2)) { case 1 -> " + first + "; default -> " + second + "; })"
        : "(" + condition + " ? " + first + " : " + second + ")";
  }

  @Override
  public String nothing(Expression.Nothing nothing) {
    return "null";
  }

  @Override
  public String number(Expression.Number number) {
    return String.valueOf(number.value());
  }
}
