package dev.freehold.differential.shrink;

import dev.freehold.differential.language.Expression;
import dev.freehold.differential.language.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What statements become by one step that makes them simpler. */
final class StatementVariants {
  private StatementVariants() {}

  /** Some of them go, or one becomes simpler. */
  static List<List<Statement>> of(List<Statement> statements) {
    List<List<Statement>> variants = new ArrayList<>();
    for (int length = statements.size(); length > 0; length /= 2) {
      for (int start = 0; start + length <= statements.size(); start += length) {
        variants.add(replaced(statements, start, start + length, List.of()));
      }
    }
    for (int i = 0; i < statements.size(); i++) {
      for (List<Statement> each : of(statements.get(i))) {
        variants.add(replaced(statements, i, i + 1, each));
      }
    }
    return variants;
  }

  private static List<Statement> replaced(
      List<Statement> statements, int start, int end, List<Statement> by) {
    List<Statement> replaced = new ArrayList<>(statements.subList(0, start));
    replaced.addAll(by);
    replaced.addAll(statements.subList(end, statements.size()));
    return List.copyOf(replaced);
  }

  private static List<List<Statement>> of(Statement statement) {
    List<List<Statement>> variants = new ArrayList<>();
    if (statement instanceof Statement.Block block) {
      variants.add(block.statements());
      blocks(block, variants, each -> each);
    } else if (statement instanceof Statement.If choice) {
      ofIf(choice, variants);
    } else if (statement instanceof Statement.Switch choice) {
      ofSwitch(choice, variants);
    } else if (statement instanceof Statement.Match match) {
      ofMatch(match, variants);
    } else if (statement instanceof Statement.While loop) {
      variants.add(loop.body().statements());
      blocks(loop.body(), variants, each -> new Statement.While(loop.test(), each));
      expressions(loop.test(), variants, each -> new Statement.While(each, loop.body()));
    } else if (statement instanceof Statement.Forever loop) {
      variants.add(loop.body().statements());
      blocks(loop.body(), variants, Statement.Forever::new);
    } else if (statement instanceof Statement.RunLambda run) {
      variants.add(run.body().statements());
      blocks(run.body(), variants, Statement.RunLambda::new);
    } else {
      simple(statement, variants);
    }
    return variants;
  }

  private static void ofIf(Statement.If choice, List<List<Statement>> variants) {
    variants.add(choice.whenTrue().statements());
    variants.add(choice.whenFalse().statements());
    blocks(
        choice.whenTrue(),
        variants,
        each -> new Statement.If(choice.test(), each, choice.whenFalse()));
    blocks(
        choice.whenFalse(),
        variants,
        each -> new Statement.If(choice.test(), choice.whenTrue(), each));
    expressions(
        choice.test(),
        variants,
        each -> new Statement.If(each, choice.whenTrue(), choice.whenFalse()));
  }

  private static void ofMatch(Statement.Match match, List<List<Statement>> variants) {
    Statement bound = new Statement.Declare(match.bound(), match.value());
    for (Statement.Block each : List.of(match.guarded(), match.otherwise())) {
      List<Statement> plain = new ArrayList<>(List.of(bound));
      plain.addAll(each.statements());
      variants.add(List.copyOf(plain));
    }
    blocks(
        match.guarded(),
        variants,
        each ->
            new Statement.Match(
                match.bound(), match.value(), match.guard(), each, match.otherwise()));
    blocks(
        match.otherwise(),
        variants,
        each ->
            new Statement.Match(
                match.bound(), match.value(), match.guard(), match.guarded(), each));
    expressions(
        match.guard(),
        variants,
        each ->
            new Statement.Match(
                match.bound(), match.value(), each, match.guarded(), match.otherwise()));
  }

  private static void ofSwitch(Statement.Switch choice, List<List<Statement>> variants) {
    Statement.Block first = choice.arms().get(0);
    variants.add(List.of(new Statement.If(choice.selector(), first, choice.arms().get(1))));
    choice.arms().forEach(arm -> variants.add(arm.statements()));
    for (int i = 0; i < choice.arms().size(); i++) {
      int index = i;
      blocks(
          choice.arms().get(i),
          variants,
          each -> {
            List<Statement.Block> arms = new ArrayList<>(choice.arms());
            arms.set(index, each);
            return new Statement.Switch(choice.selector(), List.copyOf(arms));
          });
    }
    expressions(choice.selector(), variants, each -> new Statement.Switch(each, choice.arms()));
  }

  private static void simple(Statement statement, List<List<Statement>> variants) {
    if (statement instanceof Statement.Declare declare) {
      expressions(
          declare.value(), variants, each -> new Statement.Declare(declare.variable(), each));
    } else if (statement instanceof Statement.Assign assign) {
      expressions(assign.value(), variants, each -> new Statement.Assign(assign.variable(), each));
    } else if (statement instanceof Statement.Replace replace) {
      expressions(replace.value(), variants, each -> new Statement.Replace(replace.part(), each));
    } else if (statement instanceof Statement.SetNumber set) {
      expressions(
          set.value(), variants, each -> new Statement.SetNumber(set.object(), each, set.adds()));
    } else if (statement instanceof Statement.Return returned && returned.value() != null) {
      expressions(returned.value(), variants, Statement.Return::new);
    } else if (statement instanceof Statement.Evaluate evaluate) {
      for (Expression each : ExpressionVariants.of(evaluate.call())) {
        if (each instanceof Expression.Call call) {
          variants.add(List.of(new Statement.Evaluate(call)));
        }
      }
    }
  }

  private static void blocks(
      Statement.Block block,
      List<List<Statement>> variants,
      Function<Statement.Block, Statement> around) {
    for (List<Statement> each : of(block.statements())) {
      variants.add(List.of(around.apply(new Statement.Block(each))));
    }
  }

  private static void expressions(
      Expression expression,
      List<List<Statement>> variants,
      Function<Expression, Statement> around) {
    for (Expression each : ExpressionVariants.of(expression)) {
      variants.add(List.of(around.apply(each)));
    }
  }
}
