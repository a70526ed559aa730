package dev.freehold.soundness.shrink;

import dev.freehold.soundness.program.Expression;
import dev.freehold.soundness.program.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an expression can be replaced by that is smaller and of its type. */
final class SmallerExpressions implements Expression.Visitor<Stream<Expression>> {
  static Stream<Expression> of(Expression expression) {
    return expression.accept(new SmallerExpressions());
  }

  /** The calls that are like another, with a smaller operand. */
  static Stream<Expression.Call> operandsOf(Expression.Call call) {
    return Stream.iterate(0, i -> i < call.operands().size(), i -> i + 1)
        .flatMap(i -> of(call.operands().get(i)).map(smaller -> with(call, i, smaller)));
  }

  private static Expression.Call with(Expression.Call call, int operand, Expression smaller) {
    List<Expression> operands = new ArrayList<>(call.operands());
    operands.set(operand, smaller);
    return new Expression.Call(call.operation(), List.copyOf(operands));
  }

  @Override
  public Stream<Expression> use(Expression.Use use) {
    return Stream.of();
  }

  @Override
  public Stream<Expression> part(Expression.Part part) {
    return Stream.of();
  }

  @Override
  public Stream<Expression> call(Expression.Call call) {
    Stream<Expression> number =
        call.type() == Type.NUMBER ? Stream.of(new Expression.Number(1)) : Stream.of();
    Stream<Expression> operand =
        call.operands().stream().filter(each -> each.type() == call.type());
    return Stream.of(number, operand, operandsOf(call)).flatMap(each -> each);
  }

  @Override
  public Stream<Expression> choice(Expression.Choice choice) {
    return Stream.of(choice.first(), choice.second());
  }

  @Override
  public Stream<Expression> nothing(Expression.Nothing nothing) {
    return Stream.of();
  }

  @Override
  public Stream<Expression> number(Expression.Number number) {
    return Stream.of();
  }
}
