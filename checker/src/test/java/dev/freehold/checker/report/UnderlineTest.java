package dev.freehold.checker.report;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import dev.freehold.checker.Snippet;
import org.junit.jupiter.api.Test;

/** What an editor underlines. */
class UnderlineTest {
  private final Snippet file =
      Snippet.parsed(
          """
          class Shop {
            int m(Order order) {
              while (true) {
                f(order.items(3));
              }
              return 1 + 2;
            }
          }
          """);

  private String under(Position position) {
    Underline range = Underline.of(position, file.text());
    int end = range.getEndPosition(((JCCompilationUnit) file.unit()).endPositions);
    return file.text().substring(range.getStartPosition(), end);
  }

  private String under(Class<? extends Tree> type, String beginning) {
    return under(Position.of(file.find(type, beginning)));
  }

  @Test
  void expressionsAndSimpleStatementsAreUnderlinedAsAWhole() {
    assertThat(under(MethodInvocationTree.class, "order")).isEqualTo("order.items(3)");
    assertThat(under(ReturnTree.class, "return")).isEqualTo("return 1 + 2;");
  }

  @Test
  void theNameOfWhatIsDeclaredIs() {
    assertThat(under(ClassTree.class, "class")).isEqualTo("class Shop");
    assertThat(under(MethodTree.class, "int m")).isEqualTo("m");
    assertThat(under(VariableTree.class, "Order order")).isEqualTo("order");
  }

  @Test
  void ofWhatHasABodyOnlyTheFirstWordIs() {
    assertThat(under(WhileLoopTree.class, "while")).isEqualTo("while");
  }

  @Test
  void aBraceIs() {
    assertThat(under(Position.endOf(file.find(BlockTree.class, "{\n      f")))).isEqualTo("}");
  }

  @Test
  void theCaretStaysWhereItWas() {
    Position call = Position.of(file.find(MethodInvocationTree.class, "order"));
    assertThat(Underline.of(call, file.text()).getPreferredPosition()).isEqualTo(call.offset());
  }

  @Test
  void ofAFileThatIsGoneNothingIs() {
    Position declared = Position.of(file.find(VariableTree.class, "Order order"));
    Underline range = Underline.of(declared, "");
    assertThat(range.getStartPosition()).isEqualTo(declared.offset());
  }
}
