package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of code that are to be inserted. */
class LinesTest {
  private static final Source FOUR_SPACES = ParsedSource.of("class A {\n    int x;\n}\n").source();

  @Test
  void areShownOnOneLineAndQuoted() {
    Lines lines = new Lines(List.of("if (a != null) {", "  a.close();", "}"));
    assertThat(lines.shown()).isEqualTo("if (a != null) { a.close(); }");
    assertThat(lines.quoted()).isEqualTo("`if (a != null) { a.close(); }`");
  }

  @Test
  void mayDependOnANullTestAndAreThenIndentedAsTheFileIs() {
    assertThat(Lines.of("a.close();").onlyIfNotNull("a", FOUR_SPACES).lines())
        .containsExactly("if (a != null) {", "    a.close();", "}")
        .inOrder();
  }

  @Test
  void followOneAnother() {
    assertThat(Lines.of("a();").then(Lines.of("b();")).lines())
        .containsExactly("a();", "b();")
        .inOrder();
  }

  @Test
  void areCallsWhereTheyEndAStatement() {
    assertThat(Lines.of("a.close();").onlyIfNotNull("a", FOUR_SPACES).calls())
        .containsExactly("a.close();");
  }
}
