package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MethodTree;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Statements that are put in and taken out as the file is laid out. */
class LayoutTest {
  private static final List<String> NEW = List.of("x();", "y();");

  private static ParsedSource method(String... lines) {
    return ParsedSource.of(
        "class A {\n  void m() {\n    " + String.join("\n    ", lines) + "\n  }\n}\n");
  }

  private static String body(String... lines) {
    return method(lines).snippet().text();
  }

  private static Layout layout(ParsedSource file) {
    return file.source().layout;
  }

  private static BlockTree body(ParsedSource file) {
    return file.first(MethodTree.class).getBody();
  }

  @Nested
  @DisplayName("Lines before a statement")
  class Before {

    @Test
    void areLinesOfTheirOwnAndIndentedAsIt() {
      ParsedSource file = method("a();", "b();");
      assertThat(file.with(layout(file).before(file.statement("b"), NEW)))
          .isEqualTo(body("a();", "x();", "y();", "b();"));
    }

    @Test
    void standOnItsLineWhereItIsNotTheFirstThere() {
      ParsedSource file = method("a(); b();");
      assertThat(file.with(layout(file).before(file.statement("b"), NEW)))
          .isEqualTo(body("a(); x(); y(); b();"));
    }

    @Test
    void takeItIntoBracesWhereItStandsAlone() {
      ParsedSource file = method("if (c)", "  a();");
      assertThat(file.with(layout(file).before(file.statement("a"), NEW)))
          .isEqualTo(body("if (c) {", "  x();", "  y();", "  a();", "}"));
    }

    @Test
    void standInACaseWithoutBraces() {
      ParsedSource file = method("switch (c) {", "  case 1:", "    a();", "}");
      assertThat(file.with(layout(file).before(file.statement("a"), NEW)))
          .isEqualTo(body("switch (c) {", "  case 1:", "    x();", "    y();", "    a();", "}"));
    }
  }

  @Nested
  @DisplayName("Lines behind a statement")
  class After {

    @Test
    void areLinesOfTheirOwnBehindItsComment() {
      ParsedSource file = method("a(); // why", "b();");
      assertThat(file.with(layout(file).after(file.statement("a"), NEW)))
          .isEqualTo(body("a(); // why", "x();", "y();", "b();"));
    }

    @Test
    void standOnItsLineWhereAnotherFollowsThere() {
      ParsedSource file = method("a(); b();");
      assertThat(file.with(layout(file).after(file.statement("a"), NEW)))
          .isEqualTo(body("a(); x(); y(); b();"));
    }

    @Test
    void takeItIntoBracesWhereItStandsAlone() {
      ParsedSource file = method("while (c) a();", "b();");
      assertThat(file.with(layout(file).after(file.statement("a"), NEW)))
          .isEqualTo(body("while (c) {", "  a();", "  x();", "  y();", "}", "b();"));
    }
  }

  @Nested
  @DisplayName("Lines at the end of a block")
  class AtEnd {

    @Test
    void areIndentedAsItsStatementsAre() {
      ParsedSource file = ParsedSource.of("class A {\n  void m() {\n      a();\n  }\n}\n");
      assertThat(file.with(layout(file).atEnd(body(file), NEW)))
          .isEqualTo("class A {\n  void m() {\n      a();\n      x();\n      y();\n  }\n}\n");
    }

    @Test
    void openAnEmptyBlock() {
      ParsedSource file = ParsedSource.of("class A {\n\tvoid m() {}\n}\n");
      assertThat(file.with(layout(file).atEnd(body(file), NEW)))
          .isEqualTo("class A {\n\tvoid m() {\n\t\tx();\n\t\ty();\n\t}\n}\n");
    }

    @Test
    void standBeforeABraceOnTheSameLine() {
      ParsedSource file = ParsedSource.of("class A { void m() { a(); } }\n");
      assertThat(file.with(layout(file).atEnd(body(file), NEW)))
          .isEqualTo("class A { void m() { a(); x(); y(); } }\n");
    }
  }

  @Nested
  @DisplayName("A statement")
  class Taken {

    @Test
    void isTakenOutWithItsLine() {
      ParsedSource file = method("a();", "b(); // why", "c();");
      assertThat(file.with(layout(file).delete(file.statement("b"))))
          .isEqualTo(body("a();", "c();"));
    }

    @Test
    void isTakenOutAloneWhereOthersStandOnItsLine() {
      ParsedSource file = method("a(); b(); c();");
      assertThat(file.with(layout(file).delete(file.statement("b")))).isEqualTo(body("a(); c();"));
    }

    @Test
    void isMovedBehindAnotherWithItsIndentation() {
      ParsedSource file = method("a(", "    1);", "if (c) {", "  b();", "}");
      assertThat(
              file.with(
                  layout(file).delete(file.statement("a")),
                  layout(file).behind(file.statement("b"), file.statement("a"))))
          .isEqualTo(body("if (c) {", "  b();", "  a(", "      1);", "}"));
    }

    @Test
    void isMovedOntoALineThatHoldsOthers() {
      ParsedSource file = method("a();", "b(); c();");
      assertThat(
              file.with(
                  layout(file).delete(file.statement("a")),
                  layout(file).behind(file.statement("b"), file.statement("a"))))
          .isEqualTo(body("b(); a(); c();"));
    }

    @Test
    void thatSpansLinesIsMovedToTheRight() {
      ParsedSource file = method("a(", "    1);");
      assertThat(layout(file).reindented(file.statement("a"), "        "))
          .isEqualTo("        a(\n            1);\n");
    }
  }

  @Test
  void theFirstMemberShowsHowDeepABlockGoes() {
    assertThat(layout(ParsedSource.of("class A {\n    int x;\n}\n")).unit()).isEqualTo("    ");
    assertThat(layout(ParsedSource.of("class A {\n\tint x;\n}\n")).unit()).isEqualTo("\t");
    assertThat(layout(ParsedSource.of("class A { int x; }\n")).unit()).isEqualTo("  ");
    assertThat(layout(ParsedSource.of("class A {}\n")).unit()).isEqualTo("  ");
  }
}
