package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.ExpressionStatementTree;
import org.junit.jupiter.api.Test;

/** What was handed over is null from there on. */
class ForgetTransferredTest {
  private final TypedSource file =
      TypedSource.of(
          """
          class Uses {
            void m(Uses some, boolean any) {
              keep(some);
              if (any) take(some);
            }
            void keep(Uses some) {}
            void take(Uses some) {}
          }
          """);

  private String after(String statement) {
    var fixes =
        file.fixes(
            new ForgetTransferred(
                file.snippet().find(ExpressionStatementTree.class, statement), "some"));
    assertThat(fixes).hasSize(1);
    return file.after(fixes.get(0));
  }

  @Test
  void isSetToNullBehindTheStatement() {
    assertThat(after("keep(some)")).contains("    keep(some);\n    some = null;\n");
  }

  @Test
  void isSetToNullInBracesWhereThatStandsAlone() {
    assertThat(after("take(some)"))
        .contains("    if (any) {\n      take(some);\n      some = null;\n    }\n");
  }
}
