package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.MethodTree;
import org.junit.jupiter.api.Test;

/** How help names places in a file. */
class SourceTest {
  private final ParsedSource file =
      ParsedSource.of(
          """
          class A {
            @Deprecated
            void m() {
              a(
                  1);
              b(); }
            void n() {
            }
          }
          """);

  @Test
  void byItsLineOrItsLines() {
    assertThat(file.source().linesOf(file.statement("a"))).isEqualTo("lines 4 to 5");
    assertThat(file.source().linesOf(file.statement("b"))).isEqualTo("line 6");
  }

  @Test
  void aMethodByTheLineOfItsName() {
    assertThat(file.source().lineOfName(file.first(MethodTree.class))).isEqualTo(3);
  }

  @Test
  void theEndOfABlockByItsLineOrItsBrace() {
    var methods = file.snippet().all(MethodTree.class);
    assertThat(file.source().endOf(methods.get(0).getBody()))
        .isEqualTo("the closing brace in line 6");
    assertThat(file.source().endOf(methods.get(1).getBody())).isEqualTo("line 8");
  }

  @Test
  void asTheUserWroteIt() {
    assertThat(file.source().textOf(file.expression("a"))).isEqualTo("a(\n        1)");
  }
}
