package dev.freehold.checker.report;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.Snippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where in the source something is reported. */
class PositionTest {

  private static Snippet method(String body) {
    return Snippet.parsed("class A { void m() { " + body + " } }");
  }

  /** The text from the position on. */
  private static String from(Position position, Snippet file) {
    return file.text().substring(position.offset());
  }

  @Test
  void isWhereJavacWouldPoint() {
    Snippet file = method("a.b = c + d;");
    assertThat(from(Position.of(file.find(MemberSelectTree.class, "a.b")), file)).startsWith(".b");
    assertThat(from(Position.of(file.find(BinaryTree.class, "c + d")), file)).startsWith("+ d");
    Tree declared = file.find(MethodTree.class, "void m");
    assertThat(from(Position.of(declared), file)).startsWith("m()");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ a(); }",
        "for (;;) { a(); }",
        "for (int i : all) { a(); }",
        "try { a(); } finally { b(); }",
        "synchronized (x) { a(); }",
      })
  void theEndOfWhatHasAScopeIsItsLastBrace(String statement) {
    Snippet file = method(statement);
    Position end = Position.endOf(file.find(StatementTree.class, statement));
    assertThat(from(end, file)).isEqualTo("} } }");
  }

  @Test
  void theEndOfAnotherStatementIsWhereJavacWouldPoint() {
    Snippet file = method("a.b(c);");
    Position end = Position.endOf(file.find(StatementTree.class, "a.b"));
    assertThat(end.offset()).isEqualTo(Position.of(file.find(StatementTree.class, "a.b")).offset());
  }

  @Test
  void linesAreCountedFromOne() {
    Snippet file = Snippet.parsed("class A {\n  int x;\n}\n");
    assertThat(new Position(0).line(file.unit().getLineMap())).isEqualTo(1);
    assertThat(new Position(12).line(file.unit().getLineMap())).isEqualTo(2);
  }

  @Test
  void theEarlierComesFirst() {
    assertThat(new Position(1)).isLessThan(new Position(2));
  }
}
