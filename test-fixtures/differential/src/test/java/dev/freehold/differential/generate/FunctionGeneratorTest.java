package dev.freehold.differential.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.differential.language.Callee;
import dev.freehold.differential.language.Expression;
import dev.freehold.differential.language.Function;
import dev.freehold.differential.language.Library;
import dev.freehold.differential.language.Rewriting;
import dev.freehold.differential.language.Statement;
import dev.freehold.differential.language.WellFormed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The functions hold all that the languages have in common, and nothing else. */
class FunctionGeneratorTest {
  private static final List<Function> FUNCTIONS = functions(1);

  private static List<Function> functions(long seed) {
    return IntStream.range(0, 1000).mapToObj(new FunctionGenerator(seed)::generate).toList();
  }

  @Test
  void areTheSameForTheSameSeed() {
    assertEquals(FUNCTIONS, functions(1));
  }

  @Test
  void areProgramsButForTheirBorrows() {
    FUNCTIONS.forEach(each -> assertTrue(WellFormed.is(each), each::name));
  }

  @Test
  void holdEveryKindOfStatement() {
    assertEquals(Set.of(Statement.class.getPermittedSubclasses()), Parts.of(FUNCTIONS).statements);
  }

  @Test
  void holdEveryKindOfExpression() {
    assertEquals(
        Set.of(Expression.class.getPermittedSubclasses()), Parts.of(FUNCTIONS).expressions);
  }

  @Test
  void callAllOfTheLibrary() {
    assertEquals(Set.copyOf(Library.all()), Parts.of(FUNCTIONS).callees);
  }

  /** What occurs in functions. */
  private static final class Parts extends Rewriting {
    final Set<Class<?>> statements = new HashSet<>();
    final Set<Class<?>> expressions = new HashSet<>();
    final Set<Callee> callees = new HashSet<>();

    static Parts of(List<Function> functions) {
      Parts parts = new Parts();
      functions.forEach(each -> parts.statement(each.body()));
      return parts;
    }

    @Override
    public List<Statement> statement(Statement statement) {
      statements.add(statement.getClass());
      if (statement instanceof Statement.Evaluate evaluate) {
        callees.add(evaluate.call().callee());
      }
      return super.statement(statement);
    }

    @Override
    public Expression expression(Expression expression) {
      expressions.add(expression.getClass());
      if (expression instanceof Expression.Call call) {
        callees.add(call.callee());
      }
      return super.expression(expression);
    }
  }
}
