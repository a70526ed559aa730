package dev.freehold.differential.shrink;

import dev.freehold.differential.language.Function;
import dev.freehold.differential.language.Rewriting;
import dev.freehold.differential.language.Statement;
import dev.freehold.differential.language.ValueType;
import dev.freehold.differential.language.Variable;
import dev.freehold.differential.language.WellFormed;
import java.util.ArrayList;
import java.util.List;

/** What a function becomes by one step that makes it simpler. */
public final class Variants {
  private Variants() {}

  /** All of them that both compilers can look at. */
  public static List<Function> of(Function function) {
    List<Function> variants = new ArrayList<>(withoutParameter(function));
    variants.addAll(WithoutVariable.variants(function));
    for (List<Statement> body : StatementVariants.of(function.body().statements())) {
      variants.add(with(function, body));
    }
    if (!function.result().equals(ValueType.VOID)) {
      variants.add(withoutResult(function));
    }
    return variants.stream().filter(WellFormed::is).toList();
  }

  static Function with(Function function, List<Statement> body) {
    return new Function(
        function.name(),
        function.parameters(),
        function.result(),
        function.from(),
        new Statement.Block(body));
  }

  private static List<Function> withoutParameter(Function function) {
    List<Function> variants = new ArrayList<>();
    for (Variable each : function.parameters()) {
      variants.add(
          new Function(
              function.name(),
              without(function.parameters(), each),
              function.result(),
              without(function.from(), each),
              function.body()));
    }
    return variants;
  }

  private static List<Variable> without(List<Variable> variables, Variable one) {
    return variables.stream().filter(each -> !each.equals(one)).toList();
  }

  private static Function withoutResult(Function function) {
    Statement.Block body = new Silent().block(function.body());
    return new Function(function.name(), function.parameters(), ValueType.VOID, List.of(), body);
  }

  /** Returns without values. */
  private static final class Silent extends Rewriting {
    @Override
    public List<Statement> statement(Statement statement) {
      return statement instanceof Statement.Return
          ? List.of(new Statement.Return(null))
          : super.statement(statement);
    }
  }
}
