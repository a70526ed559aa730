package dev.freehold.differential;

import dev.freehold.differential.language.Expression.Call;
import dev.freehold.differential.language.Expression.Place;
import dev.freehold.differential.language.Function;
import dev.freehold.differential.language.Names;
import dev.freehold.differential.language.Rewriting;
import dev.freehold.differential.language.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The bodies of the lambdas in a function. */
final class Lambdas extends Rewriting {
  private final List<Statement.Block> bodies = new ArrayList<>();

  private Lambdas() {}

  static Stream<Statement.Block> in(Function function) {
    Lambdas lambdas = new Lambdas();
    lambdas.block(function.body());
    return lambdas.bodies.stream();
  }

  /** Whether something that borrows goes into a variable from outside the lambda. */
  static boolean putsIntoOuterVariable(Statement.Block body) {
    return body.statements().stream()
        .anyMatch(
            each ->
                each instanceof Statement.Evaluate evaluate
                    && evaluate.call().callee().keeps()
                    && isOuter(evaluate.call(), body));
  }

  private static boolean isOuter(Call call, Statement.Block body) {
    return call.operands().get(0) instanceof Place place
        && Names.in(body).free().contains(place.root());
  }

  @Override
  public List<Statement> statement(Statement statement) {
    if (statement instanceof Statement.RunLambda run) {
      bodies.add(run.body());
    }
    return super.statement(statement);
  }
}
