package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A call that must not be made is not made. */
class DeleteStatementTest {

  private static List<Fix> fixes(String text) {
    ParsedSource file = ParsedSource.of(text);
    return new DeleteStatement(file.expression("close"))
        .proposals(file.source()).stream().map(Proposal::fix).toList();
  }

  @Test
  void theStatementGoesAndIsNamed() {
    String text = "class A {\n  void m() {\n    close();\n  }\n}\n";
    List<Fix> fixes = fixes(text);
    assertThat(fixes).hasSize(1);
    assertThat(fixes.get(0).help()).isEqualTo("delete `close();` in line 3");
    assertThat(fixes.get(0).appliedTo(text)).isEqualTo("class A {\n  void m() {\n  }\n}\n");
  }

  @Test
  void nothingGoesThatDoesMore() {
    assertThat(fixes("class A { void m() { int x = close(); } }")).isEmpty();
  }

  @Test
  void nothingGoesThatIsTheWholeBodyOfAnother() {
    assertThat(fixes("class A { void m() { if (c) close(); } }")).isEmpty();
  }
}
