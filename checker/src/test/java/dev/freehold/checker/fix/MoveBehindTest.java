package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What was done too early is done later. */
class MoveBehindTest {
  private static final String TEXT =
      """
      class A {
        void m() {
          early();
          last();
          next();
        }
      }
      """;

  private static List<Proposal> proposals(String text) {
    ParsedSource file = ParsedSource.of(text);
    return new MoveBehind(file.expression("early"), file.expression("last"))
        .proposals(file.source());
  }

  @Test
  void firstBehindTheStatementAndThenBehindThoseThatFollow() {
    assertThat(proposals(TEXT).stream().map(each -> each.fix().help()))
        .containsExactly("move line 3 after line 4", "move line 3 after line 5")
        .inOrder();
    assertThat(proposals(TEXT).get(0).fix().appliedTo(TEXT))
        .contains("    last();\n    early();\n    next();\n");
  }

  @Test
  void notWhereItComesLaterAlready() {
    assertThat(proposals("class A { void m() { last(); early(); } }")).isEmpty();
  }

  @Test
  void notWhereBothAreInOneStatement() {
    assertThat(proposals("class A { void m() { use(early(), last()); } }")).isEmpty();
  }
}
