package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import org.junit.jupiter.api.Test;

/** Statements, and the lists that they stand in. */
class StatementsTest {

  private static ParsedSource method(String body) {
    return ParsedSource.of("class A { void m() { " + body + " } }");
  }

  private static String around(String body) {
    ParsedSource file = method(body);
    StatementTree found = file.source().statements.around(file.expression("here"));
    return found == null ? "none" : file.snippet().textOf(found);
  }

  @Test
  void theInnermostOneAroundAnExpressionIsFound() {
    assertThat(around("if (c) { use(here); }")).isEqualTo("use(here);");
    assertThat(around("int x = here;")).isEqualTo("int x = here;");
    assertThat(around("if (c) use(here);")).isEqualTo("use(here);");
    assertThat(around("if (here) use(1);")).isEqualTo("if (here) use(1);");
  }

  @Test
  void whatStandsWhereNoStatementDoesIsNone() {
    assertThat(around("try (R r = here) { a(); }")).isEqualTo("try (R r = here) { a(); }");
    assertThat(around("for (int i = here; ; ) a();")).isEqualTo("for (int i = here; ; ) a();");
  }

  @Test
  void aFunctionWithoutBlockHasNone() {
    assertThat(around("run(() -> here);")).isEqualTo("none");
    assertThat(around("run(() -> { use(here); });")).isEqualTo("use(here);");
  }

  @Test
  void aFieldHasNone() {
    ParsedSource file = ParsedSource.of("class A { int x = here; }");
    assertThat(file.source().statements.around(file.expression("here"))).isNull();
  }

  @Test
  void twoOfOneListAreAPairThoughTheyLieDeeper() {
    ParsedSource file = method("if (c) { first(); } while (d) { second(); }");
    Statements.Pair pair = pair(file);
    assertThat(file.snippet().textOf(pair.first())).startsWith("if");
    assertThat(file.snippet().textOf(pair.second())).startsWith("while");
    assertThat(pair.isInOrder()).isTrue();
  }

  @Test
  void aPairMayBeInTheOtherOrder() {
    assertThat(pair(method("second(); first();")).isInOrder()).isFalse();
  }

  @Test
  void partsOfOneStatementAreNoPair() {
    assertThat(pair(method("use(first(), second());"))).isNull();
    assertThat(pair(method("if (first()) second();"))).isNull();
  }

  @Test
  void statementsOfOneCaseAreAPair() {
    assertThat(pair(method("switch (c) { case 1: first(); second(); }"))).isNotNull();
    assertThat(pair(method("switch (c) { case 1 -> first(); case 2 -> second(); }"))).isNull();
  }

  private static Statements.Pair pair(ParsedSource file) {
    Tree first = file.expression("first");
    Tree second = file.expression("second");
    return file.source().statements.pair(first, second);
  }
}
