package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertWithMessage;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether an expression can stand before its statement as well. */
class EvaluationTest {

  private static boolean isFirst(String statement) {
    ParsedSource file = ParsedSource.of("class A { Object m() { " + statement + " } }");
    StatementTree whole = file.statement(statement);
    ExpressionTree open =
        file.snippet().all(ExpressionTree.class).stream()
            .filter(each -> file.snippet().textOf(each).equals("open()"))
            .findFirst()
            .orElseThrow();
    return new Evaluation(file.source().parents).isFirst(open, whole);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open();",
        "open().read();",
        "use(open());",
        "use(1, name, open(), other());",
        "a.b.use(open());",
        "new Reader(open());",
        "int x = open().size();",
        "x = open();",
        "x += open().size();",
        "x = open().size() + other();",
        "x = 1 + open().size();",
        "x = (int) open().size();",
        "return open();",
        "throw open();",
        "if (open().isEmpty()) use(1);",
        "if (!open().isEmpty() && other()) use(1);",
        "x = open().isEmpty() ? 1 : 2;",
        "for (var each : open()) use(each);",
        "switch (open().size()) { default: }",
        "x = switch (open().size()) { default -> 1; };",
      })
  void theFirstThingThatHappensCan(String statement) {
    assertWithMessage(statement).that(isFirst(statement)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "use(other(), open());",
        "other().use(open());",
        "array[i()] = open();",
        "x = other() + open().size();",
      })
  void whatComesAfterAnotherCallCannot(String statement) {
    assertWithMessage(statement).that(isFirst(statement)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (other && open().isEmpty()) use(1);",
        "if (other || open().isEmpty()) use(1);",
        "x = other ? open() : null;",
        "if (other) open();",
        "x = switch (other) { default -> open(); };",
        "run(() -> open());",
      })
  void whatMayNotHappenAtAllCannot(String statement) {
    assertWithMessage(statement).that(isFirst(statement)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (open().isEmpty()) use(1);",
        "do use(1); while (open().isEmpty());",
        "for (;open().isEmpty();) use(1);",
      })
  void whatHappensAgainAndAgainCannot(String statement) {
    assertWithMessage(statement).that(isFirst(statement)).isFalse();
  }
}
