package dev.freehold.checker.rules;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.Snippet;
import dev.freehold.checker.types.Program;
import org.junit.jupiter.api.Test;

/** Expressions that a variable is behind. */
class UntoldContainersTest {
  private final UntoldContainers told = new UntoldContainers();

  @Test
  void areTheVariableAndWhatComesOutOfIt() {
    assertThat(isBehind("all")).isTrue();
    assertThat(isBehind("this.all")).isTrue();
    assertThat(isBehind("all.iterator().next()")).isTrue();
    assertThat(isBehind("true ? other : (all)")).isTrue();
  }

  @Test
  void areNoneThatOnlyTakeIt() {
    assertThat(isBehind("other")).isFalse();
    assertThat(isBehind("other.containsAll(all)")).isFalse();
    assertThat(isBehind("new Object()")).isFalse();
  }

  private boolean isBehind(String expression) {
    Snippet file =
        Program.of(
                "class A { java.util.List<A> all; java.util.List<A> other;"
                    + " Object m() { return "
                    + expression
                    + "; } }")
            .snippet();
    told.add(file.find(VariableTree.class, "java.util.List<A> all"));
    return told.isBehind(file.find(ReturnTree.class, "return").getExpression());
  }
}
