package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.MethodTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements that are put into a block. */
class WrappingTest {
  private static final String TEXT =
      """
      class A {
        void m() {
          a();

          b();
          c();
        }
      }
      """;
  private final ParsedSource file = ParsedSource.of(TEXT);

  private Wrapping wrapping(String first, String last) {
    return new Wrapping(file.source(), file.statement(first), file.statement(last));
  }

  @Test
  void goDeeperBetweenTheHeadAndTheTailAndBlankLinesStayBlank() {
    assertThat(
            file.with(
                wrapping("a", "b").in("try {", List.of(), List.of("} finally {", "  x();", "}"))))
        .isEqualTo(
            """
            class A {
              void m() {
                try {
                  a();

                  b();
                } finally {
                  x();
                }
                c();
              }
            }
            """);
  }

  @Test
  void mayChangeOnTheWay() {
    List<Edit> inside = List.of(file.source().layout.delete(file.statement("b")));
    assertThat(file.with(wrapping("b", "c").in("try {", inside, List.of("}"))))
        .contains("    try {\n      c();\n    }\n");
  }

  @Test
  void areNamedByTheirLines() {
    assertThat(wrapping("a", "b").place()).isEqualTo("lines 3 to 5");
    assertThat(wrapping("a", "a").place()).isEqualTo("line 3");
  }

  @Test
  void holdWhatStandsInThem() {
    assertThat(wrapping("a", "b").holds(file.expression("b"))).isTrue();
    assertThat(wrapping("a", "b").holds(file.expression("c"))).isFalse();
  }

  @Test
  void mustHaveTheirLinesToThemselves() {
    assertThat(wrapping("a", "b").isPossible()).isTrue();
    ParsedSource crowded = ParsedSource.of("class A { void m() { a(); } }\n");
    assertThat(
            new Wrapping(crowded.source(), crowded.statement("a"), crowded.statement("a"))
                .isPossible())
        .isFalse();
  }

  @Test
  void areAllFromAPlaceOn() {
    var statements = file.first(MethodTree.class).getBody().getStatements();
    assertThat(Wrapping.rest(file.source(), statements, 1).place()).isEqualTo("lines 5 to 6");
    assertThat(Wrapping.rest(file.source(), statements, 3)).isNull();
  }
}
