package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Sketch.expression;

import com.sun.source.tree.VariableTree;
import dev.freehold.checker.Snippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a message names an expression. */
class OperandTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "this.a", "a.b()", "a.b().c", "(c ? a : b)"})
  void asTheUserWroteIt(String written) {
    assertThat(Operand.untracked(expression(written, 30)).text()).isEqualTo(written);
  }

  @Test
  void onOneLine() {
    String anonymous = "new Object() {\n  int x;\n}";
    assertThat(Operand.untracked(expression(anonymous, 30)).text()).doesNotContain("\n");
  }

  @Test
  void aVariableByItsName() {
    VariableTree variable = Snippet.parsed("class A { int count; }").all(VariableTree.class).get(0);
    assertThat(Operand.untracked(variable).text()).isEqualTo("count");
  }

  @ParameterizedTest
  @ValueSource(strings = {"c ? a : b", "(c ? a : b)", "switch (c) { default -> a; }"})
  void isChosenByAConditionOrSwitch(String expression) {
    assertThat(Operand.untracked(expression(expression, 30)).isChosen()).isTrue();
    assertThat(Operand.untracked(expression("a", 30)).isChosen()).isFalse();
  }
}
