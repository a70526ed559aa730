package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A release goes into the function that took the value over. */
class ReleaseInFunctionTest {
  private static List<Fix> fixes(String text) {
    ParsedSource file = ParsedSource.of(text);
    return new ReleaseInFunction(file.expression("used"), file.expression("close()"))
        .proposals(file.source()).stream().map(Proposal::fix).toList();
  }

  @Test
  void anExpressionBecomesABlock() {
    String text = "class A {\n  void m() {\n    run(() -> used);\n    close();\n  }\n}\n";
    List<Fix> fixes = fixes(text);
    assertThat(fixes).hasSize(1);
    assertThat(fixes.get(0).help())
        .isEqualTo("move `close();` from line 4 to the end of the function in line 3");
    assertThat(fixes.get(0).appliedTo(text))
        .isEqualTo("class A {\n  void m() {\n    run(() -> { used; close(); });\n  }\n}\n");
  }

  @Test
  void aBlockGetsALine() {
    String text =
        "class A {\n  void m() {\n    run(() -> {\n      f(used);\n    });\n    close();\n  }\n}\n";
    assertThat(fixes(text).get(0).appliedTo(text))
        .isEqualTo(
            "class A {\n  void m() {\n    run(() -> {\n      f(used);\n      close();\n    });\n"
                + "  }\n}\n");
  }

  @Test
  void nothingMovesIntoWhatIsNoLambda() {
    assertThat(fixes("class A { void m() { run(used); close(); } }")).isEmpty();
  }
}
