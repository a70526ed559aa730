package dev.freehold.differential.print;

import dev.freehold.differential.language.Callee;
import dev.freehold.differential.language.Expression;
import dev.freehold.differential.language.Function;
import dev.freehold.differential.language.Statement;
import dev.freehold.differential.language.ValueType;
import dev.freehold.differential.language.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Java with Freehold's annotations. */
final class JavaSyntax implements Syntax {
  @Override
  public String header(Function function) {
    String parameters =
        function.parameters().stream().map(JavaSyntax::declared).collect(Collectors.joining(", "));
    return from(function)
        + "static "
        + JavaTypes.of(function.result())
        + " "
        + function.name()
        + "("
        + parameters
        + ")";
  }

  private static String from(Function function) {
    return function.from().isEmpty()
        ? ""
        : JavaTypes.from(function.from().stream().map(Variable::name).toList()) + " ";
  }

  private static String declared(Variable variable) {
    return JavaTypes.of(variable.type()) + " " + variable.name();
  }

  @Override
  public String declare(Statement.Declare statement) {
    Variable variable = statement.variable();
    return declared(variable) + " = " + value(statement.value(), variable.type());
  }

  @Override
  public String value(Expression expression, ValueType wanted) {
    if (expression instanceof Expression.Place place) {
      return place(place);
    }
    if (expression instanceof Expression.Read read) {
      return place(read.object()) + ".n";
    }
    if (expression instanceof Expression.Literal literal) {
      return Integer.toString(literal.value());
    }
    if (expression instanceof Expression.Choice choice) {
      return "("
          + odd(choice.test())
          + " ? "
          + value(choice.whenTrue(), wanted)
          + " : "
          + value(choice.whenFalse(), wanted)
          + ")";
    }
    return call((Expression.Call) expression, wanted);
  }

  @Override
  public String call(Expression.Call call) {
    return call(call, ValueType.VOID);
  }

  private String call(Expression.Call call, ValueType wanted) {
    Callee callee = call.callee();
    List<String> operands = new ArrayList<>();
    for (int i = 0; i < call.operands().size(); i++) {
      boolean receiver = i == 0 && callee.isMethod();
      operands.add(
          value(call.operands().get(i), receiver ? ValueType.VOID : callee.operands().get(i)));
    }
    if (Written.is(callee)) {
      return Written.java(callee, operands, wanted);
    }
    return switch (callee.kind()) {
      case METHOD ->
          operands.get(0) + "." + callee.name() + list(operands.subList(1, operands.size()));
      case CONSTRUCTOR -> "new " + callee.name() + list(operands);
      default -> callee.name() + list(operands);
    };
  }

  private static String list(List<String> operands) {
    return "(" + String.join(", ", operands) + ")";
  }

  @Override
  public String test(Expression number) {
    return "(" + odd(number) + ")";
  }

  private String odd(Expression number) {
    return "odd(" + value(number, ValueType.INT) + ")";
  }

  @Override
  public String switchOn(Expression number) {
    return "switch (" + value(number, ValueType.INT) + ")";
  }

  @Override
  public String arm(int number, boolean last) {
    return last ? "default ->" : "case " + number + " ->";
  }

  @Override
  public String match(Statement.Match match) {
    return "switch (" + value(match.value(), match.bound().type()) + ")";
  }

  @Override
  public String guardedArm(Statement.Match match) {
    return "case " + declared(match.bound()) + " when " + odd(match.guard()) + " ->";
  }

  @Override
  public String otherArm(Statement.Match match) {
    return "case " + declared(match.bound()) + " ->";
  }

  @Override
  public String forever() {
    return "for (;;)";
  }

  @Override
  public String lambda() {
    return "run(() -> {";
  }

  @Override
  public String beginning() {
    return """
    import static library.Calls.*;

    import dev.freehold.*;
    import java.util.*;
    import library.*;

    class Programs {
    """;
  }

  @Override
  public String end() {
    return "}";
  }
}
